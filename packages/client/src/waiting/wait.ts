import { startDeadline } from "../call/deadline.js";
import type { Caller, WaitCaller, Waiter, WaitOptions } from "../contract.js";
import { TcrError, TcrTimeoutError, TcrWaitError } from "../errors/errors.js";

const defaultTimeoutMs = 600_000;
const defaultIntervalMs = 2_000;

/** Polls a Describe until the watched items are all in a state that counts as success. It never repeats the call that started the work. */
export function createWait(call: Caller, now: () => number): WaitCaller {
  return async (waiter, operation, input, options = {}) => {
    const {
      timeoutMs = defaultTimeoutMs,
      intervalMs = defaultIntervalMs,
      match,
      onProgress,
      signal,
      ...callOptions
    } = options;
    const context = { action: operation.name, region: callOptions.region };
    const deadline = startDeadline(timeoutMs, signal, context);
    const start = now();
    let states: readonly string[] = [];
    const timeout = () =>
      new TcrTimeoutError(`${waiter.name} not reached within ${timeoutMs} ms: ${describeStates(states)}`, {
        ...context,
        timeoutMs,
        waiter: waiter.name,
      });
    try {
      for (let polls = 1; ; polls++) {
        const output = await call(operation, input, { ...callOptions, signal: deadline.signal });
        states = statesIn(output, waiter, match);
        onProgress?.({ waiter: waiter.name, states, polls, elapsedMs: now() - start });
        const verdict = verdictOf(waiter, states);
        if (verdict === "success") return output;
        if (verdict === "failure") {
          throw new TcrWaitError(`${waiter.name} failed: ${describeStates(states)}`, waiter.name, states, context);
        }
        if (now() - start + intervalMs > timeoutMs) throw timeout();
        await pause(intervalMs, deadline.signal);
      }
    } catch (error) {
      if (signal?.aborted === true) throw signal.reason;
      throw deadline.hasPassed() && !(error instanceof TcrError) ? timeout() : error;
    }
  };
}

type Goal = Pick<Waiter, "items" | "state" | "success" | "failure" | "absent">;

function statesIn(output: unknown, { items, state }: Goal, match: WaitOptions["match"]): string[] {
  const root = output as Readonly<Record<string, unknown>>;
  const listed = items === undefined ? [root] : root[items];
  const candidates: unknown[] = Array.isArray(listed) ? listed : [];
  return candidates
    .filter((item): item is Readonly<Record<string, unknown>> => typeof item === "object" && item !== null)
    .filter((item) => Object.entries(match ?? {}).every(([name, value]) => item[name] === value))
    .flatMap((item) => (item[state] === undefined ? [] : [String(item[state])]));
}

function verdictOf({ success, failure, absent }: Goal, states: readonly string[]): "success" | "failure" | "pending" {
  if (states.length === 0) return absent;
  if (states.some((state) => failure.includes(state))) return "failure";
  return states.every((state) => success.includes(state)) ? "success" : "pending";
}

function describeStates(states: readonly string[]): string {
  return states.length === 0 ? "nothing found" : `state ${[...new Set(states)].join(", ")}`;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
