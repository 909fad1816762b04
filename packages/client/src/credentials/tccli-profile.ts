import { assumeRole } from "./assume-role.js";
import { assertCredentials } from "./check-credentials.js";
import { type CredentialContext, pathInHome, type SourceOptions, variable } from "./context.js";
import { CredentialsError } from "./credentials-error.js";
import { type CvmRoleOptions, cvmRoleSource } from "./cvm-role.js";
import { environmentRole } from "./environment.js";
import { resolveContext } from "./node-context.js";
import { parseTccliConfigure, parseTccliCredential, type TccliCredential } from "./parse-tccli.js";
import type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./provider.js";
import type { ProfileOptions } from "./sdk-profile.js";
import { type CredentialSource, find, type Look, providerFrom, readSourceFile } from "./source.js";
import type { StsOptions } from "./sts.js";
import { assertTccliLogin } from "./tccli-login.js";

export type TccliProfileOptions = ProfileOptions & StsOptions & CvmRoleOptions;

const name = "tccli profile";

/**
 * A profile of tccli, `~/.tccli/PROFILE.credential`. PROFILE is `profile`, else `TENCENTCLOUD_PROFILE`, else `TCCLI_PROFILE`, else `default`.
 *
 * Its role, or the one that `TENCENTCLOUD_ROLE_ARN` names unless `profile` is given, is assumed, at the endpoint for `sts` in
 * PROFILE.configure. A login of tccli is used as long as it is good; only tccli renews it.
 */
export function fromTccliProfile(options: SourceOptions & TccliProfileOptions = {}): CredentialProvider {
  const context = resolveContext(options);
  return providerFrom(tccliProfileSource(context, options), context);
}

/** tccli's file as a part of a chain. */
export function tccliProfileSource(context: CredentialContext, options: TccliProfileOptions): CredentialSource {
  return { name, look: () => look(lookupOf(context, options)) };
}

interface ProfileLookup {
  readonly context: CredentialContext;
  readonly options: TccliProfileOptions;
  readonly profile: string;
  /** Whether somebody named the profile. */
  readonly isNamed: boolean;
  /** Path of the profile's files without their extension; undefined without a home folder. */
  readonly base: string | undefined;
}

function lookupOf(context: CredentialContext, options: TccliProfileOptions): ProfileLookup {
  const named = options.profile ?? variable(context, "TENCENTCLOUD_PROFILE") ?? variable(context, "TCCLI_PROFILE");
  const profile = named ?? "default";
  return { context, options, profile, isNamed: named !== undefined, base: pathInHome(context, `.tccli/${profile}`) };
}

async function look(lookup: ProfileLookup): Promise<Look> {
  const { context, profile, isNamed, base } = lookup;
  if (base === undefined) return absent("~/.tccli", "there is no home folder");
  if (/[\\/]/.test(profile)) throw invalid("name of the profile", "expected a name without slashes");
  const looked = `${base}.credential`;
  const text = await readSourceFile(context, { source: name, path: looked, isNamed });
  if (text === undefined) return absent(looked, "no such file");
  const credential = parseTccliCredential(text, looked);
  return isBlank(credential)
    ? absent(looked, "holds neither secretId nor secretKey")
    : lookInFile(lookup, credential, looked);
}

type Resolve = (request: CredentialRequest) => Promise<ExpiringCredentials>;

function lookInFile(lookup: ProfileLookup, credential: TccliCredential, looked: string): Look {
  const { type, secretId, expiresAt } = credential;
  const own = type === "cvm-role" ? machineRole(lookup, looked) : ownPair(lookup, credential, looked);
  const role = roleOf(lookup, credential);
  const resolve: Resolve =
    role === undefined ? own : async (request) => assume(lookup, role, await own(request), request);
  return { kind: "found", source: name, looked, secretId, expiresAt, role: role?.roleArn, resolve };
}

function isBlank({ type, secretId, secretKey, roleArn }: TccliCredential): boolean {
  return type === "default" && secretId === undefined && secretKey === undefined && roleArn === undefined;
}

function machineRole({ context, options }: ProfileLookup, looked: string): Resolve {
  return async (request) => {
    try {
      return await find(cvmRoleSource(context, options), request);
    } catch (error) {
      if (!(error instanceof CredentialsError)) throw error;
      const first = { source: name, looked, problem: "type cvm-role wants the role of this machine" };
      throw new CredentialsError(error.reason, [first, ...error.attempts], error);
    }
  };
}

/** @throws CredentialsError for a login that is over or was never made. */
function ownPair({ context, profile }: ProfileLookup, credential: TccliCredential, looked: string): Resolve {
  const { type, secretId, secretKey, token, expiresAt } = credential;
  if (type !== "default") assertTccliLogin(credential, { source: name, looked, profile, now: context.now() });
  const pair: unknown = { secretId, secretKey, token, ...(type === "default" ? {} : { expiresAt }) };
  assertCredentials(pair, { source: name, looked });
  return async () => pair;
}

interface Role {
  readonly roleArn: string;
  readonly roleSessionName?: string | undefined;
}

/** A profile that an option names is taken as it is. */
function roleOf({ context, options }: ProfileLookup, { roleArn, roleSessionName }: TccliCredential): Role | undefined {
  const fromEnvironment = options.profile === undefined ? environmentRole(context) : undefined;
  return fromEnvironment ?? (roleArn === undefined ? undefined : { roleArn, roleSessionName });
}

async function assume(
  { context, options, isNamed, base }: ProfileLookup,
  role: Role,
  pair: ExpiringCredentials,
  request: CredentialRequest,
): Promise<ExpiringCredentials> {
  const path = `${base}.configure`;
  const text = await readSourceFile(context, { source: name, path, isNamed });
  const configured = text === undefined ? undefined : parseTccliConfigure(text, path).services.get("sts")?.endpoint;
  const stsEndpoint = options.stsEndpoint ?? configured;
  return assumeRole(pair, { ...options, ...role, stsEndpoint }, context, request);
}

function absent(looked: string, problem: string): Look {
  return { kind: "absent", attempts: [{ source: name, looked, problem }] };
}

function invalid(looked: string, problem: string): CredentialsError {
  return new CredentialsError("invalid", [{ source: name, looked, problem }]);
}
