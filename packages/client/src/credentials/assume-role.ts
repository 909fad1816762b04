import { type Credentials, percentEncode } from "@tcrkit/signer";
import { cacheCredentials } from "./cache-credentials.js";
import { assertCredentials } from "./check-credentials.js";
import type { CredentialContext, SourceOptions } from "./context.js";
import { CredentialsError } from "./credentials-error.js";
import { resolveContext } from "./node-context.js";
import type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./provider.js";
import { callSts, type StsOptions } from "./sts.js";

/** The role, and for how long and what it is assumed. */
export interface AssumeRoleOptions extends StsOptions {
  /** `qcs::cam::uin/100000000001:roleName/ci` */
  readonly roleArn: string;
  /** What the audit log calls this use: 2 to 128 of letters, digits and `=,.@_-`. Default `tcrkit-` and the time. */
  readonly roleSessionName?: string | undefined;
  /** Seconds that the credentials are good, at most 43,200. Default 7,200. */
  readonly durationSeconds?: number | undefined;
  /** A policy, as JSON, that narrows what the role may do. Default: none. */
  readonly policy?: string | undefined;
  /** What the role's owner asks for besides, against a confused deputy. Default: none. */
  readonly externalId?: string | undefined;
}

const source = "AssumeRole";
const maxSeconds = 43_200;

/**
 * A provider that assumes a role with the credentials of another provider.
 *
 * @throws CredentialsError (`invalid`) for options that STS would refuse.
 * @example
 * const credentials = fromAssumeRole(fromEnv(), { roleArn: "qcs::cam::uin/100000000001:roleName/ci", transport });
 */
export function fromAssumeRole(
  base: CredentialProvider | Credentials,
  options: AssumeRoleOptions & SourceOptions,
): CredentialProvider {
  const context = resolveContext(options);
  assertRole(options);
  return cacheCredentials(
    async (request = {}) => {
      const pair: unknown = typeof base === "function" ? await base(request) : base;
      return assumeRole(pair, options, context, request);
    },
    { now: context.now },
  );
}

/** @throws CredentialsError where the role cannot be had. */
export async function assumeRole(
  pair: unknown,
  options: AssumeRoleOptions,
  context: CredentialContext,
  request: CredentialRequest,
): Promise<ExpiringCredentials> {
  assertRole(options);
  assertCredentials(pair, { source: `${source}, the key pair it begins with` });
  const { roleArn, durationSeconds, policy, externalId } = options;
  const input = {
    RoleArn: roleArn,
    RoleSessionName: options.roleSessionName ?? sessionName(context),
    DurationSeconds: durationSeconds ?? 7200,
    // The manual wants it escaped, even in JSON.
    Policy: policy === undefined ? undefined : percentEncode(policy),
    ExternalId: externalId,
  };
  return callSts({ source, action: "AssumeRole", input, credentials: pair, options }, context, request);
}

/** A session's name that tells uses apart in the audit log. */
export function sessionName({ now }: CredentialContext): string {
  return `tcrkit-${Math.floor(now() / 1000)}`;
}

function assertRole({ roleArn, roleSessionName, durationSeconds = 1 }: AssumeRoleOptions): void {
  const isSeconds = Number.isInteger(durationSeconds) && durationSeconds >= 1 && durationSeconds <= maxSeconds;
  const problems = [
    /^qcs::[!-~]+$/.test(roleArn) ? [] : ["role", "expected a role such as qcs::cam::uin/100000000001:roleName/ci"],
    /^[\w+=,.@-]{2,128}$/.test(roleSessionName ?? "tcrkit")
      ? []
      : ["session name", "expected 2 to 128 of letters, digits and =,.@_-"],
    isSeconds ? [] : ["durationSeconds", `expected a whole number from 1 to ${maxSeconds}`],
  ].flatMap(([looked, problem]) =>
    looked === undefined || problem === undefined ? [] : [{ source, looked, problem }],
  );
  if (problems.length > 0) throw new CredentialsError("invalid", problems);
}
