import { type ErrorContext, TcrError } from "./errors.js";

/** What a client is put together from; `check` is that of the input, with the protocol that writes it. */
export type Part = "check" | "credentials" | "limiter" | "transport" | "retry";

/** Something that was handed in broke: a limiter, a retry policy, a check, a protocol. The `cause` is what it threw. */
export class TcrPartError extends TcrError {
  override readonly name = "TcrPartError";
  override readonly code = "PartFailed";
  /** True of a limiter, whose store may be there again a little later. */
  override readonly retryable: boolean;
  readonly part: Part;

  constructor(part: Part, context: ErrorContext) {
    const { cause } = context;
    super(`${part}: ${cause instanceof Error ? cause.message : cause}`, context);
    this.part = part;
    this.retryable = part === "limiter";
  }
}
