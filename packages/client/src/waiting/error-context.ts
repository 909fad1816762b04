import { metadataOf } from "../call/metadata.js";
import type { Caller } from "../contract.js";
import { type ErrorContext, TcrError } from "../errors/errors.js";

/** What the calls of a wait leave behind for its errors. */
export interface TrackedCaller {
  /** The caller, observed. */
  readonly call: Caller;
  /** Requests of all polls so far, the one under way included, and the id of the last answer. */
  readonly errorContext: () => ErrorContext;
}

/** Counts what a caller sends, from `start` on. */
export function trackErrorContext(call: Caller, start: ErrorContext): TrackedCaller {
  let attempts = 0;
  let requestId: string | undefined;
  const note = (end: Pick<ErrorContext, "attempts" | "requestId"> = {}) => {
    attempts += (end.attempts ?? 1) - 1;
    requestId = end.requestId ?? requestId;
  };
  return {
    call: (operation, input, options) => {
      attempts++;
      const answer = call(operation, input, options);
      answer.then(
        (output) => note(metadataOf(output as object)),
        (error: unknown) => note(error instanceof TcrError ? error : undefined),
      );
      return answer;
    },
    errorContext: () => ({ ...start, attempts, requestId }),
  };
}
