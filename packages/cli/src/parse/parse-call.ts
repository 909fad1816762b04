import type { Field, Operation } from "@tcrkit/client/schema";
import { type Problem, UsageError } from "../shell/errors.js";
import { quote } from "../shell/printable.js";
import { buildInput, type InputRead } from "./build-input.js";
import { parameterFlag } from "./names.js";
import type { Options } from "./options.js";
import { type Given, readFlags, readOptions } from "./read-flags.js";
import { hasSensitiveInput } from "./sensitive.js";

/** What a command line asks for. */
export interface ParsedCall {
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: Options;
}

/** A command line of an operation, read as far as it tells by itself. */
export interface ReadLine {
  readonly given: readonly Given[];
  readonly options: Options;
  readonly problems: readonly Problem[];
}

/**
 * Reads a command line that needs nothing from outside: no file, no question. With `--help` among the flags nothing else is asked for.
 *
 * @throws UsageError with everything that is wrong.
 */
export function parseCall(operation: Operation, argv: readonly string[], command: string): ParsedCall {
  const line = readLine(operation, argv);
  const { help, skeleton } = line.options;
  if (help === true || skeleton === true) return { input: {}, options: line.options };
  return finishCall(operation, line, {}, command);
}

/** Reads the flags; `help` behind them, as the official tool has it, is `--help`. */
export function readLine(operation: Operation, argv: readonly string[]): ReadLine {
  const { given, operands, problems } = readFlags(operation, argv);
  const { values, problems: optionProblems } = readOptions(given);
  const options = operands[0] === "help" ? { ...values, help: true } : values;
  const mayShow = !hasSensitiveInput(operation);
  return {
    given,
    options,
    problems: [
      ...problems,
      ...operands.map((operand) => messages.operand(mayShow ? operand : undefined)),
      ...optionProblems,
      ...checkWaitOptions(operation, options),
    ],
  };
}

/**
 * The call that a line asks for, with its flags over the members of a document.
 *
 * @throws UsageError with everything that is wrong.
 */
export function finishCall(
  operation: Operation,
  { given, options, problems }: ReadLine,
  document: Readonly<Record<string, unknown>>,
  command: string,
): ParsedCall {
  const input = buildInput(operation, given, document);
  // A flag that is there but wrong was named already.
  const missing = problems.length > 0 ? [] : missingFlags(operation, input);
  const all = [...problems, ...input.problems, ...missing];
  if (all.length > 0) throw new UsageError(all, command);
  return { input: input.values, options };
}

function checkWaitOptions(operation: Operation, options: Options): Problem[] {
  const { wait, waitTimeoutMs, waitIntervalMs } = options;
  if (wait === true && operation.waiters === undefined) return [messages.cannotWait(operation)];
  const isTuned = waitTimeoutMs !== undefined || waitIntervalMs !== undefined;
  return isTuned && wait !== true ? [messages.waitIsMissing()] : [];
}

function missingFlags({ name: action, input: fields }: Operation, { values, failed }: InputRead): Problem[] {
  return fields
    .filter(({ name, required }) => required === true && values[name] === undefined && !failed.has(name))
    .map((field) => messages.missingFlag(parameterFlag(action, field.name), field));
}

const messages = {
  missingFlag: (flag: string, { type }: Field): Problem => ({
    what: type === "Boolean" ? `${flag} or --no-${flag.slice(2)} is required` : `${flag} is required`,
  }),
  operand: (operand: string | undefined): Problem => ({
    what: operand === undefined ? "an argument that belongs to no flag" : `${quote(operand)} belongs to no flag`,
    hint: "every value follows a flag: --registry-id tcr-okmj78",
  }),
  cannotWait: ({ name, longRunning }: Operation): Problem => ({
    what:
      longRunning === true
        ? `--wait: the API does not tell when the work of ${name} has ended`
        : `--wait: ${name} is done once it answers`,
  }),
  waitIsMissing: (): Problem => ({ what: "--wait-timeout and --wait-interval need --wait" }),
};
