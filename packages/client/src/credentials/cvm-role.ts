import type { TransportResponse } from "../transports/transport.js";
import type { CredentialContext, SourceOptions } from "./context.js";
import { CredentialsError } from "./credentials-error.js";
import { exchange, NoAnswerError } from "./exchange.js";
import { parseJsonObject } from "./json-object.js";
import { resolveContext } from "./node-context.js";
import type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./provider.js";
import { type CredentialSource, type Look, providerFrom } from "./source.js";
import { temporaryCredentials } from "./temporary-credentials.js";

/** How the metadata service is asked. */
export interface CvmRoleOptions {
  /** Default: the role that is bound to the machine, as the service names it. */
  readonly roleName?: string | undefined;
  /** Default `http://metadata.tencentyun.com/latest/meta-data/`. */
  readonly metadataUrl?: string | undefined;
  /** Milliseconds for each of the two requests. Default 1,000. */
  readonly metadataTimeoutMs?: number | undefined;
}

const name = "CVM role";
const defaultUrl = "http://metadata.tencentyun.com/latest/meta-data/";
const defaultTimeoutMs = 1000;

/** The temporary credentials of the role that is bound to this cloud machine, from its metadata service. */
export function fromCvmRole(options: SourceOptions & CvmRoleOptions = {}): CredentialProvider {
  const context = resolveContext(options);
  return providerFrom(cvmRoleSource(context, options), context);
}

/** The metadata service as a part of a chain. No answer, and no role, mean that there is nothing. */
export function cvmRoleSource(context: CredentialContext, options: CvmRoleOptions): CredentialSource {
  const { metadataUrl = defaultUrl, metadataTimeoutMs: timeoutMs = defaultTimeoutMs } = options;
  const url = `${metadataUrl.replace(/\/$/, "")}/cam/security-credentials/`;
  const transport = context.metadataTransport ?? context.transport;
  const get = async (address: string, { signal }: CredentialRequest) => {
    if (transport === undefined) throw new NoAnswerError("no transport was handed in");
    const request = { method: "GET" as const, url: address, headers: { Host: new URL(address).host } };
    return exchange(transport, request, { timeoutMs, signal });
  };
  return { name, look: (request) => look({ url, get, roleName: options.roleName }, request) };
}

interface Metadata {
  readonly url: string;
  readonly get: (address: string, request: CredentialRequest) => Promise<TransportResponse>;
  readonly roleName: string | undefined;
}

async function look(metadata: Metadata, request: CredentialRequest): Promise<Look> {
  try {
    const role = metadata.roleName ?? roleFrom(await metadata.get(metadata.url, request));
    const looked = `${metadata.url}${encodeURIComponent(role)}`;
    return { kind: "found", source: name, looked, resolve: (again) => resolve(metadata, looked, again) };
  } catch (cause) {
    if (!(cause instanceof NoAnswerError)) throw cause;
    const attempts = [{ source: name, looked: metadata.url, problem: cause.message }];
    return { kind: "absent", attempts, reason: "unavailable", cause };
  }
}

/** Some networks answer for every name: what is no role's name comes from no metadata service. */
function roleFrom({ status, body }: TransportResponse): string {
  if (status === 404) throw new NoAnswerError("no role is bound to this machine (HTTP 404)");
  if (status !== 200) throw new NoAnswerError(`HTTP ${status}`);
  const role = body.trim().split(/\s*\n\s*/, 1)[0] ?? "";
  if (/^[\w+=,.@-]{1,128}$/.test(role)) return role;
  throw new NoAnswerError(role === "" ? "no role is bound to this machine" : "the answer is no name of a role");
}

async function resolve({ get }: Metadata, url: string, request: CredentialRequest): Promise<ExpiringCredentials> {
  const fail = (problem: string, cause?: unknown) =>
    new CredentialsError("unavailable", [{ source: name, looked: url, problem }], cause);
  const { status, body } = await get(url, request).catch((error: unknown) => {
    throw error instanceof NoAnswerError ? fail(error.message, error) : error;
  });
  if (status === 404) throw fail("no such role is bound to this machine (HTTP 404)");
  const json = parseJsonObject(body);
  if (status !== 200 || json === undefined) throw fail(`HTTP ${status} with a body that is no answer of the service`);
  if (json["Code"] !== "Success") throw fail(`the service answered Code ${JSON.stringify(json["Code"])}`);
  return temporaryCredentials(json, json, { source: name, looked: url });
}
