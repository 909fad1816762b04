import type { InputIssue } from "@tcrkit/client/core";
import type { Field, Operation } from "@tcrkit/client/schema";
import type { Problem } from "../errors.js";
import type { Flag } from "../flags/flags.js";
import { flagOf, kebabCase } from "../flags/names.js";
import type { UnknownMember } from "../flags/unknown-members.js";
import { printable } from "../output/printable.js";
import { suggest } from "../suggest.js";

/** What is said of a wrong command line. */
export const flagText = {
  noCommand: (): Problem => ({ what: "there is no command", hint: "the command comes first: tcr describe-instances" }),
  unknownCommand: (typed: string, names: readonly string[]): Problem => ({
    what: `${quote(typed)} is no command`,
    hint: didYouMean(kebabCase(typed), names) ?? "`tcr help` lists the commands",
  }),
  unknownTopic: (typed: string, names: readonly string[]): Problem => ({
    what: `there is no help for ${quote(typed)}`,
    hint: didYouMean(kebabCase(typed), names) ?? "`tcr help` lists what there is help for",
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
  gap: (flag: string, missing: number): Problem => ({
    what: `${flag}: item ${missing} of the list is missing`,
    hint: "items are numbered from 0, without gaps",
  }),
  noDocument: (flag: string, place: string | undefined, reason: string | undefined): Problem => ({
    what: `${flag}: expected JSON or YAML${reason === undefined ? "" : `: ${printable(reason)}`}${place === undefined ? "" : ` (${place})`}`,
  }),
  noMembers: (flag: string): Problem => ({
    what: `${flag}: expected an object with the parameters as its members`,
    hint: "--skeleton prints a template",
  }),
  unknownMember: (flag: string, { path, name, known }: UnknownMember): Problem => ({
    what: `${flag}: ${printable(path)} is no member of the input`,
    hint: didYouMean(name, known),
  }),
  twoInputs: (): Problem => ({ what: "--input and --cli-input-json are the same: give one of them" }),
  stdinTwice: (first: string, second: string): Problem => ({ what: `${second}: stdin is read by ${first} already` }),
  unreadable: (flag: string, path: string, code: string): Problem => ({
    what: `${flag}: ${quote(path)} cannot be read: ${reasons[code] ?? code}`,
  }),
  missingSecret: (flag: string, variable: string): Problem => ({
    what: `${flag} needs a value`,
    hint: `set ${variable}, or give ${flag} - and the value on stdin; on a terminal it is asked for`,
  }),
  emptySecret: (flag: string): Problem => ({ what: `${flag} -: expected the value on stdin, got nothing` }),
  askSecret: (flag: string): string => `Value of ${flag} (not shown): `,
  secretInSight: (flag: string): string =>
    `Warning: ${flag} holds a secret that other users of this computer may read in the list of processes.`,
  undocumentedValue: (flag: string, value: string, values: readonly string[]): string => {
    const hint = didYouMean(value, values);
    return `Note: ${flag}: ${quote(value)} is none of the documented values ${values.join(", ")}${hint === undefined ? "" : `; ${hint}`}`;
  },
  unknownRegion: (region: string, regions: readonly string[]): string =>
    `Note: ${quote(region)} is none of the documented regions; ${didYouMean(region, regions) ?? "`tcr describe-regions` lists them"}`,
  wrongVersion: (version: string, typed: string): Problem => ({
    what: `--version: expected ${version}, the version of the API that tcr speaks, got ${quote(typed)}`,
    hint: "without a value it tells the version of tcr",
  }),
  missingFlag: ({ name, type }: Field): Problem => ({
    what:
      type === "Boolean"
        ? `${flagOf(name)} or --no-${flagOf(name).slice(2)} is required`
        : `${flagOf(name)} is required`,
  }),
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
    hint: "give --region ap-guangzhou, set TENCENTCLOUD_REGION, or keep one by `tcr configure set region ap-guangzhou`",
  }),
  wrongInput: (flag: string, { expected, found }: InputIssue): Problem => ({
    what: `${flag}: expected ${expected}, got ${printable(found)}`,
  }),
  wrongEndpoint: ({ expected, found }: InputIssue): Problem => ({
    what: `endpoint: expected ${expected}, got ${printable(found)}`,
    hint: "it comes from --endpoint or TCR_ENDPOINT",
  }),
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
};

function didYouMean(typed: string, names: readonly string[]): string | undefined {
  const found = suggest(typed, names);
  return found.length === 0 ? undefined : `did you mean ${found.join(", ")}?`;
}

function quote(text: string): string {
  const safe = printable(text);
  return JSON.stringify(safe.length > 60 ? `${safe.slice(0, 59)}…` : safe).replaceAll("\\\\", "\\");
}
