import type { Field } from "@tcrkit/client/schema";
import { commands } from "../../gen/commands.js";
import type { Declaration } from "../../parse/builtin.js";
import { findCommand, loadOperation } from "../../parse/find-command.js";
import {
  type Flag,
  globalFlag,
  globalFlags,
  inputFlags,
  isShutOut,
  negationOf,
  spellingsOf,
} from "../../parse/flags.js";
import { optionsTaken } from "../../parse/global-options.js";
import { splitCommand } from "../../parse/split-command.js";
import type { ConfigShell } from "../../settings/profiles.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";

/**
 * `tcr __complete WORD... .CURRENT`: what may stand in place of the current word, a line each, with what it is behind a tab. Called by
 * shells while somebody types: whatever fails, it says nothing.
 */
export async function run(
  argv: readonly string[],
  shell: Shell,
  _reporter: Reporter,
  builtins: readonly Declaration[],
): Promise<ExitCode> {
  const words = [...argv.slice(0, -1), (argv.at(-1) ?? ".").replace(/^\./, "")];
  try {
    const found = await findCandidates(words, shell, builtins);
    shell.stdout.write(found.map(({ value, about }) => `${about ? `${value}\t${about}` : value}\n`).join(""));
  } catch {
    // There is nobody to tell.
  }
  return exitCodes.ok;
}

/** One word that may stand there. */
interface Candidate {
  readonly value: string;
  /** What it is, on one line. */
  readonly about?: string | undefined;
}

/** What may stand in place of the last word. Of the operations only those of one group are loaded, and files are read for values alone. */
async function findCandidates(
  words: readonly string[],
  shell: ConfigShell,
  builtins: readonly Declaration[],
): Promise<Candidate[]> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? "";
  const { name, rest } = splitCommand(before);
  const builtin = builtins.find((one) => one.name === name);
  const flags = builtin === undefined ? await flagsOf(name) : await flagsOfBuiltin(builtin, rest);
  const [spelling, inline] = splitInline(current);
  if (inline !== undefined) {
    const values = matching(await valuesOf(flagNamed(flags, spelling), shell), inline);
    return values.map(({ value }) => ({ value: `${spelling}=${value}` }));
  }
  const owner = flagNamed(flags, before.at(-1) ?? "");
  if (owner !== undefined && !owner.isSwitch) return matching(await valuesOf(owner, shell), current);
  if (current.startsWith("-")) {
    const aboutOf = (flag: Flag) => (flag.scope === "global" ? flag.option : builtin?.flags.find(isOf(flag)))?.about;
    return matching(flagCandidates(flags, before, current, name, aboutOf), current);
  }
  if (name === undefined) return matching(commandNames(current, builtins), current);
  const next = await builtin?.nextWord?.(operandsOf(rest, flags), builtins);
  if (next === undefined) return [];
  const { valuesOfWord } = await import("./values.js");
  return matching(asCandidates(await valuesOfWord(next, shell)), current);
}

async function flagsOf(name: string | undefined): Promise<readonly Flag[]> {
  const command = name === undefined ? undefined : findCommand(name);
  return command === undefined ? globalFlags : [...inputFlags(await loadOperation(command)), ...globalFlags];
}

/** Only those that mean something to it. */
async function flagsOfBuiltin(
  { flags, takes, moreFlags }: Declaration,
  rest: readonly string[],
): Promise<readonly Flag[]> {
  const own = [...inputFlags({ name: "", input: flags }), ...optionsTaken(takes).map(globalFlag)];
  const more = await moreFlags?.(operandsOf(rest, own));
  return [...inputFlags({ name: "", input: more ?? [] }), ...own];
}

/** `--region=ap` is a flag with the beginning of its value. */
function splitInline(word: string): [spelling: string, inline: string | undefined] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

async function valuesOf(flag: Flag | undefined, shell: ConfigShell): Promise<Candidate[]> {
  if (flag === undefined) return [];
  const { valuesOfFlag } = await import("./values.js");
  return asCandidates(await valuesOfFlag(flag, shell));
}

function asCandidates(values: readonly string[]): Candidate[] {
  return values.map((value) => ({ value }));
}

function flagNamed(flags: readonly Flag[], spelling: string): Flag | undefined {
  return flags.find(({ spellings }) => spellings.includes(spelling));
}

function matching(candidates: readonly Candidate[], begin: string): Candidate[] {
  return candidates.filter(({ value }) => value.startsWith(begin) && !/\s/.test(value));
}

function isOf(flag: Flag): (field: Field) => boolean {
  return ({ name }) => flag.scope === "input" && flag.field.name === name;
}

/** Flags in the spelling in which they are typed, without those that stand there already and take one value. */
function flagCandidates(
  flags: readonly Flag[],
  before: readonly string[],
  current: string,
  name: string | undefined,
  aboutOf: (flag: Flag) => string | undefined,
): Candidate[] {
  const isOnWire = /^--[A-Z]/.test(current) || (current === "--" && /^[A-Z]/.test(name ?? ""));
  return flags
    .filter((flag) => isRepeatable(flag) || !spellingsOf(flag).some((spelling) => before.includes(spelling)))
    .filter((flag) => !isShutOut(flag, before, flags))
    .flatMap((flag) => {
      const about = aboutOf(flag);
      const own = isOnWire && flag.scope === "input" ? `--${flag.field.name}` : flag.name;
      const isNegation = flag.isSwitch && current.startsWith("--no-");
      return [{ value: own, about }, ...(isNegation ? [{ value: negationOf(flag.name), about }] : [])];
    });
}

function isRepeatable(flag: Flag): boolean {
  return flag.scope === "input" && flag.field.list !== undefined;
}

/** Commands by their own names, or by their actions' where that is how the word begins. */
function commandNames(current: string, builtins: readonly Declaration[]): Candidate[] {
  if (/^[A-Z]/.test(current)) return commands.map(({ action, summary }) => ({ value: action, about: plain(summary) }));
  return [...builtins, ...commands].flatMap(({ name, summary }) =>
    summary === undefined ? [] : [{ value: name, about: plain(summary) }],
  );
}

function plain(text: string): string {
  return text.replaceAll("`", "").replace(/\s+/g, " ");
}

function operandsOf(rest: readonly string[], flags: readonly Flag[]): string[] {
  return rest.filter((word, index) => {
    const owner = flagNamed(flags, rest[index - 1] ?? "");
    return !word.startsWith("-") && (owner === undefined || owner.isSwitch);
  });
}
