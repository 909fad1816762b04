import type { Field, Operation } from "@tcrkit/client/schema";
import { type Problem, UsageError } from "../errors.js";
import { flagText } from "../text/flags.js";
import { type Flag, globalFlags, inputFlags } from "./flags.js";
import { expectedOf, type Options } from "./global-options.js";
import { type Given, readFlags } from "./read-flags.js";
import { hasSensitiveInput } from "./sensitive.js";
import { readValue } from "./value.js";

/** What a command line asks for. */
export interface ParsedCall {
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: Options;
}

/**
 * Reads the flags of an operation. With `--help` among them nothing else is asked for.
 *
 * @throws UsageError with everything that is wrong.
 */
export function parseCall(operation: Operation, argv: readonly string[], command: string): ParsedCall {
  const { given, operands, problems } = readFlags(argv, [...inputFlags(operation), ...globalFlags]);
  const options = readOptions(given);
  if (options.values.help === true) return { input: {}, options: options.values };
  const input = readInput(operation, given);
  const mayShow = !hasSensitiveInput(operation);
  const all = [
    ...problems,
    ...operands.map((operand) => flagText.operand(mayShow ? operand : undefined)),
    ...options.problems,
    ...checkWaitOptions(operation, options.values),
    ...input.problems,
    // A flag that is there but wrong was named already.
    ...(problems.length > 0 ? [] : missingFlags(operation, given)),
  ];
  if (all.length > 0) throw new UsageError(all, command);
  return { input: input.values, options: options.values };
}

/** Flags that every command has; the last one of a kind counts. */
function readOptions(given: readonly Given[]): { values: Options; problems: Problem[] } {
  const problems: Problem[] = [];
  let values: Options = {};
  for (const { flag, text } of given) {
    if (flag.scope !== "global") continue;
    const read = flag.option.read(text);
    if (read === undefined) problems.push(flagText.wrongValue(flag.name, expectedOf(flag.option), text));
    values = { ...values, ...read };
  }
  return { values, problems };
}

function checkWaitOptions(operation: Operation, options: Options): Problem[] {
  const { wait, waitTimeoutMs, waitIntervalMs } = options;
  if (wait === true && operation.waiters === undefined) return [flagText.cannotWait(operation)];
  const isTuned = waitTimeoutMs !== undefined || waitIntervalMs !== undefined;
  return isTuned && wait !== true ? [flagText.waitIsMissing()] : [];
}

function readInput(
  operation: Operation,
  given: readonly Given[],
): { values: Record<string, unknown>; problems: Problem[] } {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [flag, field, texts] of byField(given)) {
    if (texts.length > 1 && field.list === undefined) {
      problems.push(flagText.givenTwice(flag.name));
      continue;
    }
    const read = readValue(operation, field, texts);
    if (read.ok) values[field.name] = read.value;
    else
      problems.push(
        flagText.wrongValue(flag.name, read.expected, mayShowValue(operation, field) ? read.text : undefined),
      );
  }
  return { values, problems };
}

function byField(given: readonly Given[]): (readonly [Flag, Field, string[]])[] {
  const groups = new Map<string, readonly [Flag, Field, string[]]>();
  for (const { flag, text } of given) {
    if (flag.scope !== "input") continue;
    const group = groups.get(flag.name) ?? ([flag, flag.field, []] as const);
    group[2].push(text);
    groups.set(flag.name, group);
  }
  return [...groups.values()];
}

/** JSON may hold sensitive members, and is too long for a message anyway. */
function mayShowValue({ shapes }: Operation, { type, sensitive }: Field): boolean {
  return sensitive !== true && type !== "Object" && shapes[type] === undefined;
}

function missingFlags({ input }: Operation, given: readonly Given[]): Problem[] {
  const names = new Set(given.map(({ flag }) => (flag.scope === "input" ? flag.field.name : undefined)));
  return input.filter(({ name, required }) => required === true && !names.has(name)).map(flagText.missingFlag);
}
