import type { Operation } from "@tcrkit/client/schema";
import { kebabCase } from "../../parse/names.js";
import type { Members } from "../../parse/value.js";
import type { WaiterArgument } from "../../parse/waiter-argument.js";
import { createProgress, every, type Goal, stateText } from "../../present/progress.js";
import { compileQuery, type Query } from "../../present/query/query.js";
import { knowsUnicode } from "../../present/terminal.js";
import { durationText } from "../../present/units.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import type { Api } from "../connect.js";

export interface ValueDeps {
  readonly api: Pick<Api, "call">;
  readonly shell: Pick<Shell, "now" | "env" | "signal" | "sleep">;
  readonly reporter: Reporter;
}

/**
 * Repeats a call until an expression finds a value in its answer, and gives that answer: the official tool's `--waiter`.
 *
 * @throws UsageError for an expression that is no JMESPath; CommandError when the time is over; what a call throws.
 */
export async function waitForValue(
  operation: Operation,
  input: Members,
  waiter: WaiterArgument,
  { api, shell, reporter }: ValueDeps,
): Promise<Members> {
  const find = await compileQuery(waiter.expr, kebabCase(operation.name));
  const { now, env, signal, sleep } = shell;
  const endMs = now() + waiter.timeoutMs;
  const progress = createProgress(goalOf(waiter), reporter, { now, hasUnicode: knowsUnicode(env), every });
  try {
    for (;;) {
      const output = await api.call(operation, input);
      const value = valueText(find, output);
      progress.seen([value]);
      if (value === waiter.to) return output;
      if (now() + waiter.intervalMs > endMs) throw timeoutError(waiter, value);
      await sleep(waiter.intervalMs, signal);
    }
  } finally {
    progress.end();
  }
}

function goalOf({ expr, to, timeoutMs }: WaiterArgument): Goal {
  return { text: messages.goal(expr, to), limitMs: timeoutMs };
}

function valueText(find: Query, output: Members): string {
  const value = find(output);
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function timeoutError({ expr, to, timeoutMs }: WaiterArgument, value: string): CommandError {
  return new CommandError(messages.neverThere(expr, to, value, timeoutMs), exitCodes.timeout, [messages.tunedWaiter]);
}

const messages = {
  goal: (expr: string, to: string): string => `Waiting until ${printable(expr)} is ${printable(to)}`,
  neverThere: (expr: string, to: string, value: string, timeoutMs: number): string =>
    `${printable(expr)} is ${stateText(printable(value))} and not ${printable(to)} after ${durationText(timeoutMs)}`,
  tunedWaiter: "Next: give the waiter a longer 'timeout'",
};
