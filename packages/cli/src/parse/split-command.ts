import { globalFlags } from "./flags.js";

/** A command line, taken apart. */
export interface CommandWords {
  /** Whether it asks for the version of tcr. */
  readonly asksVersion: boolean;
  /** The command as it was typed; undefined where there is none. */
  readonly name: string | undefined;
  /** Everything else, flags before the command first. */
  readonly rest: readonly string[];
}

/** As the official tool calls the service; its command lines put it before the action. */
const serviceName = "tcr";

/**
 * Finds the command among the words of a line. Flags may stand before it, and so may the service's name: `tcr DescribeInstances`.
 * `--version` with a value is the API's, and asks for nothing. `-v` is the version of tcr.
 */
export function splitCommand(argv: readonly string[]): CommandWords {
  const at = commandIndex(argv, 0);
  const isService = argv[at] === serviceName;
  const commandAt = isService ? commandIndex(argv, at + 1) : at;
  const after = argv.slice(commandAt + 1);
  return {
    asksVersion: asksVersion(argv.slice(0, commandAt), isApiVersion) || asksVersion(after, isValue),
    name: argv[commandAt],
    rest: [...argv.slice(0, at), ...argv.slice(at + (isService ? 1 : 0), commandAt), ...after],
  };
}

/** Where the first word is that is neither a flag nor its value. */
function commandIndex(argv: readonly string[], start: number): number {
  let index = start;
  for (; argv[index]?.startsWith("-") === true; index++) if (takesNext(argv, index)) index++;
  return index;
}

function takesNext(argv: readonly string[], index: number): boolean {
  const word = argv[index] ?? "";
  if (word === "--version") return isApiVersion(argv[index + 1]);
  return globalFlags.some(({ spellings, isSwitch }) => !isSwitch && spellings.includes(word));
}

function asksVersion(words: readonly string[], isItsValue: (next: string | undefined) => boolean): boolean {
  return words.some((word, index) => word === "-v" || (word === "--version" && !isItsValue(words[index + 1])));
}

function isApiVersion(word: string | undefined): boolean {
  return word !== undefined && /^\d{4}-\d\d-\d\d$/.test(word);
}

function isValue(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith("-");
}
