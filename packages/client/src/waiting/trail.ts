import { metadataOf } from "../call/metadata.js";
import type { Caller } from "../contract.js";
import { type ErrorContext, TcrError } from "../errors/errors.js";

/** What the calls of a wait leave behind for its errors. */
export interface Trail {
  /** The caller, observed. */
  readonly call: Caller;
  /** Requests of all polls so far, the one under way included, and the id of the last answer. */
  readonly context: () => ErrorContext;
}

/** Counts what a caller sends. */
export function createTrail(call: Caller, start: ErrorContext): Trail {
  let attempts = 0;
  let requestId: string | undefined;
  const note = (end: Pick<ErrorContext, "attempts" | "requestId"> = {}) => {
    attempts += (end.attempts ?? 1) - 1;
    requestId = end.requestId ?? requestId;
  };
  return {
    call: async (operation, input, options) => {
      attempts++;
      try {
        const output = await call(operation, input, options);
        note(metadataOf(output as object));
        return output;
      } catch (error) {
        if (error instanceof TcrError) note(error);
        throw error;
      }
    },
    context: () => ({ ...start, attempts, requestId }),
  };
}
