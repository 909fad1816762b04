import type { CallerOptions } from "@tcrkit/client/core";
import { CredentialsError, type LookedAt, malformed } from "../errors.js";

/** A key pair, with the token of temporary credentials. */
export type Credentials = Extract<CallerOptions["credentials"], { readonly secretId: string }>;

type Env = Readonly<Record<string, string | undefined>>;

const idVariable = "TENCENTCLOUD_SECRET_ID";
const keyVariable = "TENCENTCLOUD_SECRET_KEY";
/** The official tools each have their own; the first that is set counts. */
const tokenVariables = ["TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"];

/**
 * The credentials in the environment.
 *
 * @throws CredentialsError when the id or the key is missing, or a value cannot be one.
 */
export function credentialsFromEnv(env: Env): Credentials {
  const looked = [idVariable, keyVariable, ...tokenVariables].map((variable) => lookAt(env, variable));
  const [secretId, secretKey] = [env[idVariable], env[keyVariable]];
  const isMalformed = looked.some(({ found }) => found.startsWith("malformed"));
  if (isMalformed || !isSet(secretId) || !isSet(secretKey)) throw new CredentialsError(looked);
  const token = tokenVariables.map((variable) => env[variable]).find(isSet);
  return token === undefined ? { secretId, secretKey } : { secretId, secretKey, token };
}

/** Where a part of the credentials comes from, by the path that the client has for it; undefined for any other path. */
export function credentialVariable(path: string): string | undefined {
  switch (path) {
    case "credentials.secretId":
      return idVariable;
    case "credentials.secretKey":
      return keyVariable;
    case "credentials.token":
      return tokenVariables.join(" or ");
    default:
      return undefined;
  }
}

function lookAt(env: Env, variable: string): LookedAt {
  const value = env[variable];
  if (value === undefined) return { variable, found: "not set" };
  if (value === "") return { variable, found: "empty" };
  // No header carries anything else; what a key may further not hold is the signer's to say.
  return { variable, found: /^[!-~]+$/.test(value) ? "set" : malformed };
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}
