import { type ErrorContext, TcrError } from "./errors.js";

/** What a wait saw at its end. */
export interface WaitErrorContext extends ErrorContext {
  readonly waiter: string;
  readonly states: readonly string[];
  readonly reasons: readonly string[];
}

/** A wait saw a state that it can never recover from. */
export class TcrWaitError extends TcrError {
  override readonly name = "TcrWaitError";
  override readonly code = "WaitFailed";
  override readonly retryable = false;
  readonly waiter: string;
  readonly states: readonly string[];
  /** What the server says of why, where it does. */
  readonly reasons: readonly string[];

  constructor(message: string, context: WaitErrorContext) {
    super(message, context);
    this.waiter = context.waiter;
    this.states = context.states;
    this.reasons = context.reasons;
  }
}
