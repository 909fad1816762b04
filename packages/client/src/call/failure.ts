import { SignerError } from "@tcrkit/signer";
import { stringOf } from "../base/kind-of.js";
import { TcrError, TcrInputError } from "../errors/errors.js";
import { type ActiveCall, contextOf } from "./active-call.js";

/** What cannot be written or signed, a value in a ring or one that its `toJSON` refuses, is told as any other bad input. */
export function asInputError(call: ActiveCall, error: unknown): TcrError {
  if (error instanceof TcrError) return error;
  const [path, reason] =
    error instanceof SignerError
      ? [error.field, error.message.slice(`${error.field}: `.length)]
      : ["input", `fails: ${messageOf(error)}`];
  const issue = reason.startsWith("expected ")
    ? { path, expected: reason.slice("expected ".length), found: "something else" }
    : { path, expected: "a value that can be signed", found: `one that ${reason}` };
  return new TcrInputError([issue], { ...contextOf(call), cause: error });
}

/** Tells a limiter or a policy what has been decided, which does not change because one of them breaks: it hears of the next one. */
export function tell<News>(hear: ((news: News) => void) | undefined, news: News): void {
  try {
    hear?.(news);
  } catch {}
}

/** Causes may go round in a ring. */
const maxDepth = 9;

/** With the system's code before the words, and the words of what lies below where there are none. */
export function messageOf(error: unknown, depth = maxDepth): string {
  if (!(error instanceof Error)) return String(error);
  const below = belowOf(error);
  if (error.message === "" && below !== undefined && depth > 0) return messageOf(below, depth - 1);
  const code = ownCodeOf(error) ?? "";
  return error.message.includes(code) ? error.message : `${code}: ${error.message}`;
}

/** The nearest code in a chain of causes: fetch hides that of the system below its own error. */
export function codeOf(error: unknown, depth = maxDepth): string {
  if (!(error instanceof Error) || depth === 0) return "ConnectionFailed";
  return ownCodeOf(error) ?? codeOf(belowOf(error), depth - 1);
}

function ownCodeOf(error: Error): string | undefined {
  return "code" in error ? stringOf(error.code) : undefined;
}

function belowOf(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}
