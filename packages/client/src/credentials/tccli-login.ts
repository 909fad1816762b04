import { CredentialsError, type CredentialsErrorReason } from "./credentials-error.js";
import type { TccliCredential } from "./parse-tccli.js";

/** Where a login was found, and the time, Unix milliseconds. */
export interface TccliLoginPlace {
  readonly source: string;
  readonly looked: string;
  readonly profile: string;
  readonly now: number;
}

/**
 * Lets through a login of tccli, `oauth` or `sso`, that was made and is not over.
 *
 * @throws CredentialsError that says what to run.
 */
export function assertTccliLogin(
  { type, secretId, expiresAt }: TccliCredential,
  { source, looked, profile, now }: TccliLoginPlace,
): void {
  const fail = (reason: CredentialsErrorReason, problem: string) =>
    new CredentialsError(reason, [{ source, looked, problem: `${problem}; run ${commandOf(type, profile)}` }]);
  if (secretId === undefined) throw fail("invalid", `type is ${type}, but no login was made`);
  if (expiresAt === undefined) throw fail("invalid", "expiresAt: expected Unix seconds");
  if (expiresAt <= now) throw fail("expired", `the login expired at ${timeText(expiresAt)}`);
}

function commandOf(type: string, profile: string): string {
  const option = profile === "default" ? "" : ` --profile ${profile}`;
  return `\`tccli ${type === "sso" ? "sso" : "auth"} login${option}\``;
}

function timeText(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "an unknown time" : date.toISOString();
}
