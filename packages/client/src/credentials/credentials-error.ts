/**
 * Why there are no credentials. `missing`: nothing was found. `invalid`: something was, and it cannot be used.
 * `expired`: a login is over. `unavailable`: a service that gives them did not answer as it should; another try may help.
 */
export type CredentialsErrorReason = "missing" | "invalid" | "expired" | "unavailable";

/** One thing that was looked at. */
export interface CredentialsAttempt {
  /** `environment`, `tccli profile` */
  readonly source: string;
  /** A variable, a file or an address. */
  readonly looked: string;
  /** What was wrong there; never a secret. */
  readonly problem: string;
}

/** No credentials, and all that was looked at to find them. */
export class CredentialsError extends Error {
  override readonly name = "CredentialsError";
  readonly reason: CredentialsErrorReason;
  /** Not an own member: Node prints those of an error that nobody catches, and the message has them already. */
  readonly #attempts: readonly CredentialsAttempt[];

  constructor(reason: CredentialsErrorReason, attempts: readonly CredentialsAttempt[], cause?: unknown) {
    super(messageOf(reason, attempts), cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.#attempts = attempts;
  }

  get attempts(): readonly CredentialsAttempt[] {
    return this.#attempts;
  }
}

function messageOf(reason: CredentialsErrorReason, attempts: readonly CredentialsAttempt[]): string {
  const lines = attempts.map(({ source, looked, problem }) => `${source}: ${looked}: ${problem}`);
  return reason === "missing" ? ["no credentials found; looked at", ...lines].join("\n  ") : lines.join("; ");
}
