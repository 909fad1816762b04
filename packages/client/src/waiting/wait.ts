import { sleep, timeoutProblem, withDeadline } from "../base/deadline.js";
import { checkOptions } from "../check-options.js";
import type { Caller, Operation, WaitCaller, WaiterSpec, WaitOptions } from "../contract.js";
import { type ErrorContext, TcrInputError, TcrTimeoutError } from "../errors/errors.js";
import { TcrWaitError } from "../errors/wait-error.js";
import type { ClientOptions } from "../options.js";
import { trackErrorContext } from "./error-context.js";
import { nextPauseMs } from "./interval.js";
import { matchIssues } from "./match.js";
import { describeObservation, nothingSeen, type Observation, readObservation } from "./observation.js";
import { type Poll, pollItems, type TriedPoll, tryPoll } from "./poll-items.js";

const defaultTimeoutMs = 600_000;

/** The call of each poll retries by itself: so many polls that fail in a row are no passing trouble. */
const maxFailedPolls = 5;

/** What a wait takes from its client. */
export type WaitSettings = Pick<ClientOptions, "now" | "random" | "region">;

/**
 * Polls a Describe until the watched items are all in a state that counts as success; a list is read over all its pages. It never
 * repeats the call that started the work. A poll that fails by a retryable error is passed over, unless five do in a row.
 * `region`: that of the client, for errors. Default of `now`: `Date.now`; of `random`: `Math.random`.
 *
 * A wait throws TcrInputError for a wrong option, TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a poll throws.
 */
export function createWait(call: Caller, settings: WaitSettings = {}): WaitCaller {
  const { now = Date.now, random = Math.random, region } = settings;
  return async (waiter, operation, input, options = {}) => {
    assertOptions(waiter, operation, options);
    const { timeoutMs = defaultTimeoutMs, intervalMs, match, onProgress, signal, ...callOptions } = options;
    const startMs = now();
    const tracked = trackErrorContext(call, { action: operation.name, region: callOptions.region ?? region });
    const watch: Watch = {
      waiter,
      errorContext: tracked.errorContext,
      timeoutMs,
      intervalMs,
      onProgress,
      elapsedMs: () => Math.max(0, now() - startMs),
      random,
      observation: nothingSeen,
    };
    return withDeadline({ timeoutMs, signal, onTimeout: () => timeoutError(watch) }, (ended) =>
      watchUntilEnd(
        watch,
        () => pollItems(tracked.call, waiter, operation, input, { match, options: { ...callOptions, signal: ended } }),
        ended,
      ),
    );
  };
}

interface Watch extends Pick<WaitOptions, "intervalMs" | "onProgress"> {
  readonly waiter: WaiterSpec;
  readonly errorContext: () => ErrorContext;
  readonly timeoutMs: number;
  readonly elapsedMs: () => number;
  readonly random: () => number;
  /** What was seen last. */
  observation: Observation;
}

function assertOptions(waiter: WaiterSpec, operation: Operation, { timeoutMs, intervalMs, match }: WaitOptions): void {
  const issues = [
    ...checkOptions({ timeoutMs, intervalMs }, { timeoutMs: timeoutProblem, intervalMs: intervalProblem }),
    ...matchIssues(waiter, operation, match),
  ];
  if (issues.length > 0) throw new TcrInputError(issues, { action: operation.name });
}

function intervalProblem(value: unknown): string | undefined {
  return Number.isFinite(value) && Number(value) >= 0 ? undefined : "milliseconds from 0";
}

async function watchUntilEnd<Output>(
  watch: Watch,
  poll: () => Promise<Poll<Output>>,
  ended: AbortSignal,
): Promise<Output> {
  for (let polls = 1, failed = 0; ; polls++) {
    const tried = await tryPoll(poll);
    ended.throwIfAborted();
    failed = tried.error === undefined ? 0 : failed + 1;
    if (failed === maxFailedPolls) throw tried.error;
    if (tried.error === undefined) watch.observation = readObservation(watch.waiter, tried.items);
    report(watch, tried, polls);
    if (tried.error === undefined) {
      const { verdict } = watch.observation;
      if (verdict === "failure") throw waitError(watch);
      if (verdict === "success") return tried.output;
    }
    await pause(watch, tried, polls, ended);
  }
}

function report(
  { waiter, observation, onProgress, elapsedMs }: Watch,
  { error }: TriedPoll<unknown>,
  polls: number,
): void {
  const { states, reasons } = observation;
  const progress = { waiter: waiter.name, states, reasons, polls, elapsedMs: elapsedMs() };
  onProgress?.(error === undefined ? progress : { ...progress, error });
}

async function pause(watch: Watch, { error }: TriedPoll<unknown>, polls: number, ended: AbortSignal): Promise<void> {
  const { intervalMs, timeoutMs, elapsedMs, random } = watch;
  const pauseMs = nextPauseMs({ polls, intervalMs, leftMs: timeoutMs - elapsedMs() }, random);
  if (pauseMs === undefined) throw timeoutError(watch, error);
  await sleep(pauseMs, ended);
}

function waitError({ waiter, observation, errorContext }: Watch): TcrWaitError {
  const { states, reasons } = observation;
  const message = `${waiter.name} failed: ${describeObservation(observation)}`;
  return new TcrWaitError(message, { ...errorContext(), waiter: waiter.name, states, reasons });
}

function timeoutError({ waiter, observation, errorContext, timeoutMs }: Watch, cause?: unknown): TcrTimeoutError {
  const message = `${waiter.name} not reached within ${timeoutMs} ms: ${describeObservation(observation)}`;
  return new TcrTimeoutError(message, {
    ...errorContext(),
    cause,
    timeoutMs,
    waiter: waiter.name,
    states: observation.states,
  });
}
