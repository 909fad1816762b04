import { CredentialsError } from "./credentials-error.js";
import { type JsonObject, objectFrom, parseJsonObject } from "./json-object.js";
import { expiryFrom } from "./temporary-credentials.js";

/** How a profile of tccli gets its credentials: a key pair, the role of the machine, a login in a browser, a login of an organization. */
export type TccliType = "default" | "cvm-role" | "oauth" | "sso";

/** `~/.tccli/PROFILE.credential`; members that are empty or null are left out. */
export interface TccliCredential {
  readonly type: TccliType;
  readonly secretId?: string | undefined;
  readonly secretKey?: string | undefined;
  readonly token?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly roleSessionName?: string | undefined;
  /** Unix milliseconds; the file has seconds. */
  readonly expiresAt?: number | undefined;
}

/** `~/.tccli/PROFILE.configure`. */
export interface TccliConfigure {
  readonly region?: string | undefined;
  readonly output?: string | undefined;
  readonly language?: string | undefined;
  /** Endpoint and version by product: `tcr`, `sts`. */
  readonly services: ReadonlyMap<string, TccliService>;
}

export interface TccliService {
  readonly endpoint?: string | undefined;
  readonly version?: string | undefined;
}

const types: readonly string[] = ["default", "cvm-role", "oauth", "sso"] satisfies readonly TccliType[];

/** @throws CredentialsError (`invalid`) that names the member at fault, never its value. */
export function parseTccliCredential(text: string, path = "PROFILE.credential"): TccliCredential {
  const json = parseFile(text, path);
  const type = textAt(json, "type", path) ?? "default";
  if (!isType(type)) throw invalid(path, `type: expected one of ${types.join(", ")}`);
  return {
    type,
    secretId: textAt(json, "secretId", path),
    secretKey: textAt(json, "secretKey", path),
    token: textAt(json, "token", path),
    roleArn: textAt(json, "role-arn", path),
    roleSessionName: textAt(json, "role-session-name", path),
    expiresAt: expiryFrom(json["expiresAt"]),
  };
}

/** @throws CredentialsError (`invalid`) that names the member at fault. */
export function parseTccliConfigure(text: string, path = "PROFILE.configure"): TccliConfigure {
  const { _sys_param: system, ...products } = parseFile(text, path);
  const own = objectFrom(system) ?? {};
  const services = Object.entries(products).flatMap(([product, value]) => {
    const entry = objectFrom(value);
    if (entry === undefined) return [];
    const service = { endpoint: textAt(entry, "endpoint", path), version: textAt(entry, "version", path) };
    return [[product, service] as const];
  });
  return {
    region: textAt(own, "region", path),
    output: textAt(own, "output", path),
    language: textAt(own, "language", path),
    services: new Map(services),
  };
}

function parseFile(text: string, path: string): JsonObject {
  const json = parseJsonObject(text.replace(/^\uFEFF/, ""));
  if (json === undefined) throw invalid(path, "expected a JSON object");
  return json;
}

function textAt(json: JsonObject, member: string, path: string): string | undefined {
  const value = json[member] ?? "";
  if (typeof value !== "string") throw invalid(path, `${member}: expected a text`);
  return value === "" ? undefined : value;
}

function isType(type: string): type is TccliType {
  return types.includes(type);
}

function invalid(path: string, problem: string): CredentialsError {
  return new CredentialsError("invalid", [{ source: "tccli profile", looked: path, problem }]);
}
