import { addCallerLines, takeCallerLines } from "../base/caller-lines.js";
import { Deadline, sleep, timeoutProblem } from "../base/deadline.js";
import { checkOptions } from "../check-options.js";
import type { Caller, Operation, WaitCaller, WaiterSpec, WaitOptions } from "../contract.js";
import { type ErrorContext, TcrError, TcrInputError, TcrTimeoutError } from "../errors/errors.js";
import { TcrWaitError } from "../errors/wait-error.js";
import type { ClientOptions } from "../options.js";
import { trackErrorContext } from "./error-context.js";
import { nextPauseMs } from "./interval.js";
import { describeObservation, isHopeless, nothingSeen, type Observation, readObservation } from "./observation.js";
import { matchIssues, type Poll, pollItems, tryPoll } from "./poll-items.js";

const defaultTimeoutMs = 600_000;
const defaultGraceMs = 20_000;

/** The call of each poll retries by itself: so many polls that fail in a row are no passing trouble. */
const maxFailedPolls = 5;

/** What a wait takes from its client. */
export type WaitSettings = Pick<ClientOptions, "now" | "random" | "region">;

/**
 * Polls a Describe until the watched items are all in a state that counts as success; a list is read over all its pages. It never
 * repeats the call that started the work. A poll that fails by a retryable error is passed over, unless five do in a row. What can lead to no
 * success, such as an id that does not exist, ends the wait after `graceMs`.
 * `region`: that of the client, for errors. Default of `random`: `Math.random`; of `now`: `performance.now`, which never jumps.
 *
 * A wait throws TcrInputError for a wrong option, TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a poll throws.
 */
export function createWait(call: Caller, settings: WaitSettings = {}): WaitCaller {
  const { now = () => performance.now(), random = Math.random, region } = settings;
  return async (waiter, operation, input, options = {}) => {
    assertOptions(waiter, operation, options);
    const {
      timeoutMs = defaultTimeoutMs,
      graceMs = defaultGraceMs,
      intervalMs,
      match,
      onProgress,
      signal,
      ...callOptions
    } = options;
    const startMs = now();
    const tracked = trackErrorContext(call, { action: operation.name, region: callOptions.region ?? region });
    const watch: Watch = {
      waiter,
      errorContext: tracked.errorContext,
      timeoutMs,
      graceMs,
      intervalMs,
      onProgress,
      elapsedMs: () => now() - startMs,
      random,
      observation: nothingSeen,
    };
    signal?.throwIfAborted();
    const deadline = new Deadline({ timeoutMs, signal, onTimeout: () => timeoutError(watch) });
    const poll = () =>
      pollItems(tracked.call, waiter, operation, input, {
        match,
        options: { ...callOptions, signal: deadline.signal },
      });
    try {
      return await deadline.race(watchUntilEnd(watch, poll, deadline));
    } catch (error) {
      if (error instanceof TcrError) takeCallerLines(error);
      else if (signal?.aborted === true) addCallerLines(error);
      throw error;
    } finally {
      deadline.release();
    }
  };
}

interface Watch extends Pick<WaitOptions, "intervalMs" | "onProgress"> {
  readonly waiter: WaiterSpec;
  readonly errorContext: () => ErrorContext;
  readonly timeoutMs: number;
  /** For how long what leads nowhere may only show late what was asked for; 0 once the work was seen under way. */
  graceMs: number;
  readonly elapsedMs: () => number;
  readonly random: () => number;
  /** What was seen last. */
  observation: Observation;
}

function assertOptions(waiter: WaiterSpec, operation: Operation, options: WaitOptions): void {
  const { timeoutMs, intervalMs, graceMs, match } = options;
  const checks = { timeoutMs: timeoutProblem, intervalMs: intervalProblem, graceMs: intervalProblem };
  const issues = [
    ...checkOptions({ timeoutMs, intervalMs, graceMs }, checks),
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
  deadline: Deadline,
): Promise<Output> {
  const { waiter } = watch;
  const isInGrace = () => watch.elapsedMs() < watch.graceMs;
  const mayPass = (error: TcrError) => error.retryable || (isHopeless(waiter, error) && isInGrace());
  for (let polls = 1, failed = 0; ; polls++) {
    const tried = await tryPoll(poll, mayPass);
    deadline.throwIfOver();
    failed = tried.error?.retryable === true ? failed + 1 : 0;
    if (failed === maxFailedPolls) throw tried.error;
    if (tried.items !== undefined) watch.observation = readObservation(waiter, tried.items);
    report(watch, tried.error, polls);
    if (tried.error === undefined) {
      const { verdict } = watch.observation;
      if (verdict === "success") return tried.output;
      if (verdict === "failure" || (verdict === "hopeless" && !isInGrace())) throw waitError(watch);
      if (verdict === "pending" && watch.observation.states.length > 0) watch.graceMs = 0;
    }
    const leftMs = watch.timeoutMs - watch.elapsedMs();
    const pauseMs = nextPauseMs({ polls, intervalMs: watch.intervalMs, leftMs }, watch.random);
    if (pauseMs === undefined) throw timeoutError(watch, tried.error);
    await sleep(pauseMs, deadline);
  }
}

function report(watch: Watch, error: TcrError | undefined, polls: number): void {
  const progress = { ...seenBy(watch), polls, elapsedMs: watch.elapsedMs() };
  watch.onProgress?.(error === undefined ? progress : { ...progress, error });
}

function waitError(watch: Watch): TcrWaitError {
  const { waiter, observation } = watch;
  return new TcrWaitError(`${waiter.name} failed: ${describeObservation(observation)}`, {
    ...watch.errorContext(),
    ...seenBy(watch),
  });
}

function timeoutError(watch: Watch, cause?: unknown): TcrTimeoutError {
  const { waiter, observation, timeoutMs } = watch;
  const message = `${waiter.name} not reached within ${timeoutMs} ms: ${describeObservation(observation)}`;
  return new TcrTimeoutError(message, { ...watch.errorContext(), ...seenBy(watch), timeoutMs, cause });
}

function seenBy({ waiter, observation: { states, reasons } }: Watch) {
  return { waiter: waiter.name, states, reasons };
}
