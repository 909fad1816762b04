import type { Problem } from "../shell/errors.js";
import { printable } from "../shell/printable.js";
import { type Flag, flagTopic, globalFlags, inputFlags, isRepeatable, negationOf } from "./flags.js";
import { expectedOf } from "./global-options.js";
import type { Options } from "./options.js";
import { questionAfter, suggest } from "./suggest.js";
import { type Unfoldable, unfoldFlag } from "./unfold-flag.js";
import { wrongValue } from "./value.js";

/** A flag as it was given, once for each of its values. */
export interface Given {
  readonly flag: Flag;
  /** A switch has `true` or `false`. Undefined for a secret that is to be asked for. */
  readonly text: string | undefined;
}

/** What a command line holds. */
export interface FlagsRead {
  readonly given: readonly Given[];
  /** What is no flag and no flag's value. */
  readonly operands: readonly string[];
  readonly problems: readonly Problem[];
  /** The flag whose value one more word would be. */
  readonly open: Flag | undefined;
}

/**
 * Reads `--flag value`, `--flag=value`, `--list value value`, `--switch`, `--switch=false`, `--no-switch`, and a secret's flag without a
 * value.
 */
export function readFlags(operation: Unfoldable, argv: readonly string[]): FlagsRead {
  const spelled = indexSpellings([...inputFlags(operation), ...globalFlags]);
  const read = { given: [] as Given[], operands: [] as string[], problems: [] as Problem[] };
  let open: Flag | undefined;
  for (let index = 0; index < argv.length; ) {
    const token = argv[index] ?? "";
    if (!token.startsWith("-") || token === "-") {
      read.operands.push(token);
      open = undefined;
      index++;
      continue;
    }
    const [spelling, inline] = splitInline(token);
    const rest = argv.slice(index + 1);
    const found = spelled.get(spelling) ?? findUnfolded(operation, spelling, [...spelled.keys()]);
    const words = inline === undefined ? wordsFor(found, rest) : [inline];
    index += 1 + (inline === undefined ? words.length : 0);
    open = inline === undefined && "flag" in found && takesMore(found.flag, words) ? found.flag : undefined;
    if ("problem" in found) read.problems.push(found.problem);
    else take(operation, read, found, spelling, words);
  }
  return { ...read, open };
}

/** What the flags say that every command has; the last one of a kind counts. */
export function readOptions(given: readonly Given[]): {
  readonly values: Options;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let values: Options = {};
  for (const { flag, text = "" } of given) {
    if (flag.scope !== "global") continue;
    const read = flag.option.read(text);
    const shown = flag.option.isSecret === true ? undefined : text;
    if (read === undefined) problems.push({ ...wrongValue(flag.name, expectedOf(flag.option), shown), topic: "flags" });
    values = { ...values, ...read };
  }
  return { values, problems };
}

interface Spelled {
  readonly flag: Flag;
  readonly isNegated: boolean;
}

/** Parameters come first: none has to make way for a flag that every command has. */
function indexSpellings(flags: readonly Flag[]): Map<string, Spelled> {
  const index = new Map<string, Spelled>();
  const add = (spelling: string, flag: Flag, isNegated: boolean) => {
    if (!index.has(spelling)) index.set(spelling, { flag, isNegated });
  };
  for (const flag of flags) for (const spelling of flag.spellings) add(spelling, flag, false);
  for (const flag of flags.filter(({ isSwitch }) => isSwitch))
    for (const spelling of flag.spellings) add(negationOf(spelling), flag, true);
  return index;
}

function splitInline(token: string): [spelling: string, inline: string | undefined] {
  const equals = token.indexOf("=");
  return equals < 0 ? [token, undefined] : [token.slice(0, equals), token.slice(equals + 1)];
}

type Found = Spelled | { readonly problem: Problem };

function findUnfolded(operation: Unfoldable, spelling: string, spellings: readonly string[]): Found {
  const { flag, owner, candidates = spellings } = unfoldFlag(operation, spelling);
  if (flag !== undefined) return { flag, isNegated: false };
  // In the style in which it was typed: the API's, with capitals, or ours.
  const meant = suggest(
    spelling,
    candidates.filter((one) => /[A-Z]/.test(one) === /[A-Z]/.test(spelling)),
  );
  const isGlobal = operation.name === "" || globalFlags.some(({ spellings: [own] }) => own === meant[0]);
  const topic = owner === undefined ? (isGlobal ? "flags" : undefined) : flagTopic(operation.name, owner, true);
  return { problem: messages.unknownFlag(spelling, operation.name, meant, topic) };
}

/** The words behind a flag that belong to it. */
function wordsFor(found: Found, rest: readonly string[]): readonly string[] {
  const [next] = rest;
  if (next === undefined) return [];
  // What follows a flag that is none is likely its value, and may be a secret: it is not shown.
  if ("problem" in found) return next.startsWith("-") ? [] : [next];
  const { flag } = found;
  if (flag.isSwitch) return asSwitch(next) === undefined ? [] : [next];
  if (next.startsWith("--")) return [];
  if (!isRepeatable(flag)) return [next];
  const end = rest.findIndex((word, index) => index > 0 && /^-(?!\d)/.test(word));
  return rest.slice(0, end < 0 ? undefined : end);
}

function takesMore(flag: Flag, words: readonly string[]): boolean {
  return !flag.isSwitch && (words.length === 0 || isRepeatable(flag));
}

function take(
  { name }: Unfoldable,
  { given, problems }: { given: Given[]; problems: Problem[] },
  { flag, isNegated }: Spelled,
  spelling: string,
  words: readonly string[],
): void {
  if (flag.isSwitch) {
    const value = asSwitch(words[0] ?? "true");
    if (value === undefined) problems.push(messages.wrongSwitch(spelling));
    else given.push({ flag, text: String(value !== isNegated) });
  } else if (words.length > 0) {
    given.push(...words.map((text) => ({ flag, text })));
  } else if (isAskable(flag)) {
    given.push({ flag, text: undefined });
  } else {
    problems.push(messages.missingValue(flag, flagTopic(name, flag)));
  }
}

function asSwitch(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : undefined;
}

/** Whether a flag may stand without its value, which then comes from elsewhere. */
function isAskable(flag: Flag): boolean {
  return flag.scope === "input" && flag.field.sensitive === true;
}

const messages = {
  unknownFlag: (typed: string, command: string, meant: readonly string[], topic: string | undefined): Problem => ({
    what: `${printable(typed)} is no flag${command === "" ? "" : " of this command"}`,
    hint: questionAfter(meant),
    topic,
  }),
  missingValue: ({ name }: Flag, topic: string | undefined): Problem => ({
    what: `${name} needs a value`,
    hint: `a value that begins with -- is written as ${name}=--…`,
    topic,
  }),
  wrongSwitch: (spelling: string): Problem => ({ what: `${spelling}: expected true or false, or no value` }),
};
