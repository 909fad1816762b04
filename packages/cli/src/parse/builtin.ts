import type { Field } from "@tcrkit/client/schema";
import type { ExitCode } from "../shell/exit-codes.js";
import type { Reporter } from "../shell/reporter.js";
import type { Shell } from "../shell/shell.js";
import type { TakenOption } from "./options.js";
import type { Answer } from "./value.js";

/**
 * What is said of a command of our own making, beside those of the API: the list of commands, its help, its completion and its row in the
 * README come from this one object. No action of the API may have its name.
 */
export interface Declaration {
  readonly name: string;
  /** What it does, in a sentence. Left out for what programs call: that is listed nowhere. */
  readonly summary?: string;
  /** What it is for: the first screen names it there. Every command with a summary has one. */
  readonly area?: Area;
  /** What stands behind its name, as usage shows it: `INSTANCE`. */
  readonly words?: string;
  /** The forms that it has, in place of `words`: what stands behind its name, and what is then done. */
  readonly forms?: readonly (readonly [words: string, about: string])[];
  /** Paragraphs of its help. */
  readonly about?: readonly string[];
  /** Command lines, without `tcr` and its name. */
  readonly examples?: readonly string[];
  /** Its own flags, in the order of help. */
  readonly flags: readonly BuiltinFlag[];
  /** The global options that mean something to it. */
  readonly takes: readonly TakenOption[];
  /** What its rows are made of, by the words and the names of the flags that stand there; of a command that takes the options for rows. */
  readonly answer?: (words: readonly string[], flags: readonly string[]) => Promise<Answer | undefined>;
  /** Flags that depend on the words that stand there. */
  readonly moreFlags?: (words: readonly string[]) => Promise<readonly Field[]>;
  /** What the next word may be; undefined where none may follow. */
  readonly nextWord?: (words: readonly string[], builtins: readonly Declaration[]) => NextWord | Promise<NextWord>;
  /** Whether its run answers `--help`. */
  readonly explainsItself?: boolean;
}

/** `setup`: this computer and its user. `images`: what instances hold. `requests`: what is sent to the API. */
export type Area = "setup" | "images" | "requests";

/** Such a command with what loads its run. */
export interface Builtin extends Declaration {
  readonly load: () => Promise<{ readonly run: RunBuiltin }>;
}

/** A flag of such a command, described like a parameter of the API. */
export interface BuiltinFlag extends Field {
  /** What it does. */
  readonly about: string;
  /** What to write behind it; left out for a switch, and where `values` tell it. */
  readonly placeholder?: string;
  /** Other spellings, such as `-d`. */
  readonly aliases?: readonly string[];
}

/** Named like a parameter of the API, whose values answers had; or its values themselves. */
export type NextWord = Pick<Field, "name" | "values"> | undefined;

/** Runs a command with the words behind its name. `builtins` are all commands of our own making. */
export type RunBuiltin = (
  argv: readonly string[],
  shell: Shell,
  reporter: Reporter,
  builtins: readonly Declaration[],
) => Promise<ExitCode>;
