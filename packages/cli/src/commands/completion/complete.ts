import type { Field } from "@tcrkit/client/schema";
import { commandGroups, commands } from "../../gen/commands.js";
import type { Declaration } from "../../parse/builtin.js";
import { findCommand, loadOperation } from "../../parse/find-command.js";
import { type Flag, globalFlag, globalFlags } from "../../parse/flags.js";
import { optionsTaken } from "../../parse/global-options.js";
import { readFlags } from "../../parse/read-flags.js";
import { asOperation } from "../../parse/read-words.js";
import { splitCommand } from "../../parse/split-command.js";
import type { Unfoldable } from "../../parse/unfold-flag.js";
import type { Answer } from "../../parse/value.js";
import type { ConfigShell } from "../../settings/profiles.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { flagsFor } from "./flags-for.js";
import { valuesOfFlag, valuesOfWord } from "./values.js";

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
  const current = words.at(-1) ?? "";
  const { name, rest } = splitCommand(words.slice(0, -1));
  const builtin = builtins.find((one) => one.name === name);
  const { operation, globals, answer } =
    builtin === undefined ? await takenBy(name) : await takenByBuiltin(builtin, rest);
  const equals = current.startsWith("--") ? current.indexOf("=") : -1;
  if (equals >= 0) {
    const spelling = current.slice(0, equals);
    const { open, given } = readFlags(operation, [spelling]);
    const typed = current.slice(equals + 1);
    const values = matching(await valuesOf(open ?? given[0]?.flag, typed, answer, shell), typed);
    return values.map(({ value }) => ({ value: `${spelling}=${value}` }));
  }
  const { given, operands, open } = readFlags(operation, rest);
  if (open !== undefined && !current.startsWith("--"))
    return matching(await valuesOf(open, current, answer, shell), current);
  if (current.startsWith("-")) {
    const aboutOf = (flag: Flag) => (flag.scope === "global" ? flag.option : builtin?.flags.find(isOf(flag)))?.about;
    const isOnWire = /^--[A-Z]/.test(current) || (current === "--" && /^[A-Z]/.test(name ?? ""));
    const flags = flagsFor(operation, globals, current, given, isOnWire);
    return matching(
      flags.map(({ flag, spelling }) => ({ value: spelling, about: aboutOf(flag) })),
      current,
    );
  }
  if (name === undefined) return matching(commandNames(current, builtins), current);
  const next = await builtin?.nextWord?.(operands, builtins);
  if (next === undefined) return [];
  return matching(asCandidates(await valuesOfWord(next, shell)), current);
}

/** The flags that a command takes: what they are made of, and those that commands have in common. */
interface Taken {
  readonly operation: Unfoldable;
  readonly globals: readonly Flag[];
  /** What its answer is made of, where it is known. */
  readonly answer: () => Promise<Answer | undefined>;
}

async function takenBy(name: string | undefined): Promise<Taken> {
  const command = name === undefined ? undefined : findCommand(name);
  const operation = command && (await loadOperation(command));
  return { operation: operation ?? asOperation("", []), globals: globalFlags, answer: async () => operation };
}

/** Only those that mean something to it. */
async function takenByBuiltin(
  { flags, takes, moreFlags, answer }: Declaration,
  rest: readonly string[],
): Promise<Taken> {
  const own = asOperation("", flags);
  const { operands, given } = readFlags(own, rest);
  const names = given.map(({ flag }) => flag.name);
  const more = await moreFlags?.(operands);
  return {
    operation: more === undefined ? own : asOperation("", [...more, ...flags]),
    globals: optionsTaken(takes).map(globalFlag),
    answer: async () => answer?.(operands, names),
  };
}

async function valuesOf(
  flag: Flag | undefined,
  typed: string,
  answer: Taken["answer"],
  shell: ConfigShell,
): Promise<Candidate[]> {
  return flag === undefined ? [] : asCandidates(await valuesOfFlag(flag, typed, answer, shell));
}

function asCandidates(values: readonly string[]): Candidate[] {
  return values.map((value) => ({ value }));
}

function matching(candidates: readonly Candidate[], begin: string): Candidate[] {
  return candidates.filter(({ value }) => value.startsWith(begin) && !/\s/.test(value));
}

function isOf(flag: Flag): (field: Field) => boolean {
  return ({ name }) => flag.scope === "input" && flag.field.name === name;
}

/** Commands by their own names, or by their actions' where that is how the word begins. */
function commandNames(current: string, builtins: readonly Declaration[]): Candidate[] {
  if (/^[A-Z]/.test(current)) return commands.map(({ action, summary }) => ({ value: action, about: plain(summary) }));
  return [...builtins, ...commandGroups, ...commands].flatMap(({ name, summary }) =>
    summary === undefined ? [] : [{ value: name, about: plain(summary) }],
  );
}

function plain(text: string): string {
  return text.replaceAll("`", "").replace(/\s+/g, " ");
}
