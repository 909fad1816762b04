import { sessionName } from "./assume-role.js";
import { type CredentialContext, type SourceOptions, variable } from "./context.js";
import { CredentialsError } from "./credentials-error.js";
import { resolveContext } from "./node-context.js";
import type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./provider.js";
import { type CredentialSource, type Look, providerFrom, readSourceFile } from "./source.js";
import { callSts, type StsOptions } from "./sts.js";

const name = "TKE OIDC";
const roleVariable = "TKE_ROLE_ARN";
const providerVariable = "TKE_PROVIDER_ID";
const fileVariable = "TKE_WEB_IDENTITY_TOKEN_FILE";
const regionVariable = "TKE_REGION";
/** A region alone says nothing of a login. */
const telling = [roleVariable, providerVariable, fileVariable];

/**
 * The role of a pod in a TKE cluster: the identity token in `TKE_WEB_IDENTITY_TOKEN_FILE`, read anew for each lookup, is given to STS
 * for credentials of `TKE_ROLE_ARN`. `TKE_PROVIDER_ID` and `TKE_REGION` must be set as well; the cluster sets all four.
 */
export function fromTkeOidc(options: SourceOptions & StsOptions = {}): CredentialProvider {
  const context = resolveContext(options);
  return providerFrom(tkeOidcSource(context, options), context);
}

/** The identity of a pod as a part of a chain. Some of the variables without the others are an error. */
export function tkeOidcSource(context: CredentialContext, options: StsOptions): CredentialSource {
  return { name, look: () => look(context, options) };
}

async function look(context: CredentialContext, options: StsOptions): Promise<Look> {
  if (telling.every((each) => variable(context, each) === undefined)) {
    return { kind: "absent", attempts: telling.map((looked) => ({ source: name, looked, problem: "is not set" })) };
  }
  const required = (looked: string) => {
    const value = variable(context, looked);
    if (value !== undefined) return value;
    throw invalid(looked, "is not set, though other variables of TKE are");
  };
  const found = {
    roleArn: required(roleVariable),
    providerId: required(providerVariable),
    region: required(regionVariable),
    path: required(fileVariable),
  };
  await readToken(context, found.path);
  const resolve = (request: CredentialRequest) => login(found, { context, options, request });
  return { kind: "found", source: name, looked: `${roleVariable}, ${fileVariable}`, role: found.roleArn, resolve };
}

interface Pod {
  readonly roleArn: string;
  readonly providerId: string;
  readonly region: string;
  /** File of the identity token. */
  readonly path: string;
}

async function login(
  { roleArn, providerId, region, path }: Pod,
  { context, options, request }: { context: CredentialContext; options: StsOptions; request: CredentialRequest },
): Promise<ExpiringCredentials> {
  const input = {
    ProviderId: providerId,
    WebIdentityToken: await readToken(context, path),
    RoleArn: roleArn,
    RoleSessionName: sessionName(context),
    DurationSeconds: 7200,
  };
  const sts = { ...options, stsRegion: options.stsRegion ?? region };
  return callSts({ source: name, action: "AssumeRoleWithWebIdentity", input, options: sts }, context, request);
}

async function readToken(context: CredentialContext, path: string): Promise<string> {
  const token = (await readSourceFile(context, { source: name, path, isNamed: true }))?.trim();
  if (token === undefined) throw invalid(path, `no such file, though ${fileVariable} names it`);
  if (token === "") throw invalid(path, "the file is empty");
  return token;
}

function invalid(looked: string, problem: string): CredentialsError {
  return new CredentialsError("invalid", [{ source: name, looked, problem }]);
}
