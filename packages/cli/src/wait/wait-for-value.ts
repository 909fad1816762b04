import type { Operation } from "@tcrkit/client/schema";
import type { Api } from "../api.js";
import type { Context } from "../context.js";
import { CommandError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { kebabCase } from "../flags/names.js";
import type { WaiterArgument } from "../flags/waiter-argument.js";
import { compileQuery, type Query } from "../output/query.js";
import type { Talk } from "../talk.js";
import { waitText } from "../text/wait.js";
import { createProgress, every } from "./progress.js";
import { sleep } from "./sleep.js";

type Members = Readonly<Record<string, unknown>>;

/** What a wait is made with. */
export interface ValueWait {
  readonly api: Pick<Api, "call">;
  readonly context: Pick<Context, "now" | "signal">;
  readonly talk: Talk;
}

/**
 * Repeats a call until a place in its answer has a value, and gives that answer: the official tool's `--waiter`.
 *
 * @throws UsageError for a place that is no JMESPath; CommandError when the time is over; what a call throws.
 */
export async function waitForValue(
  operation: Operation,
  input: Members,
  waiter: WaiterArgument,
  { api, context, talk }: ValueWait,
): Promise<Members> {
  const find = await compileQuery(waiter.expr, kebabCase(operation.name));
  const { now, signal } = context;
  const endMs = now() + waiter.timeoutMs;
  const progress = createProgress(waiter.expr, talk, { now, every });
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

function valueText(find: Query, output: Members): string {
  const value = find(output);
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function timeoutError({ expr, to, timeoutMs }: WaiterArgument, value: string): CommandError {
  return new CommandError(waitText.neverThere(expr, to, value, timeoutMs), exitCodes.timeout, [waitText.tunedWaiter]);
}
