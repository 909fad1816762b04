import { assumeRole } from "./assume-role.js";
import { assertCredentials } from "./check-credentials.js";
import { type CredentialContext, type SourceOptions, variable } from "./context.js";
import { resolveContext } from "./node-context.js";
import type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./provider.js";
import { type CredentialSource, find, type Look, providerFrom } from "./source.js";
import type { StsOptions } from "./sts.js";

const name = "environment";
const idVariable = "TENCENTCLOUD_SECRET_ID";
const keyVariable = "TENCENTCLOUD_SECRET_KEY";
/** Each of the official tools has its own; the first that is set counts. */
const tokenVariables = ["TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"] as const;

/**
 * The key pair of `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`.
 *
 * The token is the first that is set of `TENCENTCLOUD_SESSION_TOKEN`, `TENCENTCLOUD_TOKEN` and `TENCENTCLOUD_SECURITY_TOKEN`. With
 * `TENCENTCLOUD_ROLE_ARN` the pair assumes that role, under the name `TENCENTCLOUD_ROLE_SESSION_NAME` if it is set. A variable that is
 * empty counts as not set. The variables are read at each call; what a role gave is kept until shortly before it expires.
 */
export function fromEnv(options: SourceOptions & StsOptions = {}): CredentialProvider {
  const context = resolveContext(options);
  const source = environmentSource(context, options);
  const shared = providerFrom(source, context);
  // What stands there itself is at hand at any time: nothing of it need be kept, nor shared by those who wait.
  return (request) => (environmentRole(context) === undefined ? find(source, request ?? {}) : shared(request));
}

/** The environment as a part of a chain. Half a pair is an error. */
export function environmentSource(context: CredentialContext, options: StsOptions): CredentialSource {
  return { name, look: async () => look(context, options) };
}

function look(context: CredentialContext, options: StsOptions): Look {
  const secretId = variable(context, idVariable);
  const secretKey = variable(context, keyVariable);
  if (secretId === undefined && secretKey === undefined) {
    const attempts = [idVariable, keyVariable].map((looked) => ({ source: name, looked, problem: "is not set" }));
    return { kind: "absent", attempts };
  }
  const tokenVariable = tokenVariables.find((each) => variable(context, each) !== undefined) ?? tokenVariables[0];
  const pair: unknown = { secretId, secretKey, token: variable(context, tokenVariable) };
  const members = { secretId: idVariable, secretKey: keyVariable, token: tokenVariable };
  assertCredentials(pair, { source: name, members });
  const looked = `${idVariable}, ${keyVariable}${pair.token === undefined ? "" : `, ${tokenVariable}`}`;
  const role = environmentRole(context);
  const resolve = (request: CredentialRequest) => resolvePair(pair, role, { context, options, request });
  return { kind: "found", source: name, looked, secretId: pair.secretId, role: role?.roleArn, resolve };
}

interface Role {
  readonly roleArn: string;
  readonly roleSessionName: string | undefined;
}

/** The role that the environment names. */
export function environmentRole(context: CredentialContext): Role | undefined {
  const roleArn = variable(context, "TENCENTCLOUD_ROLE_ARN");
  const roleSessionName = variable(context, "TENCENTCLOUD_ROLE_SESSION_NAME");
  return roleArn === undefined ? undefined : { roleArn, roleSessionName };
}

async function resolvePair(
  pair: ExpiringCredentials,
  role: Role | undefined,
  { context, options, request }: { context: CredentialContext; options: StsOptions; request: CredentialRequest },
): Promise<ExpiringCredentials> {
  return role === undefined ? pair : assumeRole(pair, { ...options, ...role }, context, request);
}
