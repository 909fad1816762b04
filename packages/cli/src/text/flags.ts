import type { InputIssue } from "@tcrkit/client/core";
import type { Field, Operation } from "@tcrkit/client/schema";
import type { Problem } from "../errors.js";
import type { Flag } from "../flags/flags.js";
import { flagOf } from "../flags/names.js";
import { printable } from "../output/printable.js";
import { suggest } from "../suggest.js";

/** What is said of a wrong command line. */
export const flagText = {
  noCommand: (): Problem => ({ what: "there is no command", hint: "the command comes first: tcr describe-instances" }),
  unknownCommand: (typed: string, names: readonly string[]): Problem => ({
    what: `${quote(typed)} is no command`,
    hint: didYouMean(typed, names) ?? "`tcr help` lists the commands",
  }),
  unknownTopic: (typed: string, names: readonly string[]): Problem => ({
    what: `there is no help for ${quote(typed)}`,
    hint: didYouMean(typed, names) ?? "`tcr help` lists what there is help for",
  }),
  unknownFlag: (typed: string, spellings: readonly string[]): Problem => ({
    what: `${printable(typed)} is no flag of this command`,
    // In the style in which it was typed: the API's, with capitals, or ours.
    hint: didYouMean(
      typed,
      spellings.filter((spelling) => /[A-Z]/.test(spelling) === /[A-Z]/.test(typed)),
    ),
  }),
  missingValue: ({ name }: Flag): Problem => ({
    what: `${name} needs a value`,
    hint: `a value that begins with -- is written as ${name}=--…`,
  }),
  wrongSwitch: (spelling: string): Problem => ({ what: `${spelling}: expected true or false, or no value` }),
  wrongValue: (flag: string, expected: string, text: string | undefined): Problem => ({
    what: `${flag}: expected ${expected}${text === undefined ? "" : `, got ${quote(text)}`}`,
    hint: expected.includes("JSON") ? "in a shell, put JSON between single quotes" : undefined,
  }),
  givenTwice: (flag: string): Problem => ({ what: `${flag} was given more than once, and takes one value` }),
  missingFlag: ({ name }: Field): Problem => ({ what: `${flagOf(name)} is required` }),
  operand: (operand: string | undefined): Problem => ({
    what: operand === undefined ? "an argument that belongs to no flag" : `${quote(operand)} belongs to no flag`,
    hint: "every value stands behind a flag: --registry-id tcr-okmj78",
  }),
  cannotWait: ({ name, longRunning }: Operation): Problem => ({
    what:
      longRunning === true
        ? `--wait: the API does not tell when the work of ${name} has ended`
        : `--wait: ${name} is done once it answers`,
  }),
  waitIsMissing: (): Problem => ({ what: "--wait-timeout and --wait-interval go with --wait" }),
  noRegion: (action: string): Problem => ({
    what: `${action} needs a region`,
    hint: "give --region ap-guangzhou, or set TENCENTCLOUD_REGION",
  }),
  wrongInput: (flag: string, { expected, found }: InputIssue): Problem => ({
    what: `${flag}: expected ${expected}, got ${printable(found)}`,
  }),
  wrongEndpoint: ({ expected, found }: InputIssue): Problem => ({
    what: `endpoint: expected ${expected}, got ${printable(found)}`,
    hint: "it comes from --endpoint or TCR_ENDPOINT",
  }),
};

function didYouMean(typed: string, names: readonly string[]): string | undefined {
  const found = suggest(typed, names);
  return found.length === 0 ? undefined : `did you mean ${found.join(", ")}?`;
}

function quote(text: string): string {
  const safe = printable(text);
  return JSON.stringify(safe.length > 60 ? `${safe.slice(0, 59)}…` : safe).replaceAll("\\\\", "\\");
}
