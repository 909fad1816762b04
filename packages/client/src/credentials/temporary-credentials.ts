import { assertCredentials, type CredentialOrigin, firstMilliseconds } from "./check-credentials.js";
import { CredentialsError } from "./credentials-error.js";
import type { JsonObject } from "./json-object.js";
import type { ExpiringCredentials } from "./provider.js";

const members = { secretId: "TmpSecretId", secretKey: "TmpSecretKey", token: "Token" };

/**
 * The credentials of an answer of STS or of the metadata service.
 *
 * @throws CredentialsError (`invalid`) if a member is missing.
 */
export function temporaryCredentials(
  pair: JsonObject,
  expiry: JsonObject,
  origin: Omit<CredentialOrigin, "members">,
): ExpiringCredentials {
  const expiresAt = expiryFrom(expiry["ExpiredTime"]) ?? expiryFromText(expiry["Expiration"]);
  const { TmpSecretId: secretId, TmpSecretKey: secretKey, Token: token } = pair;
  const credentials: unknown = { secretId, secretKey, token, expiresAt };
  assertCredentials(credentials, { ...origin, members });
  if (token && expiresAt !== undefined) return credentials;
  const problem = token ? "ExpiredTime is not set" : "Token is not set";
  throw new CredentialsError("invalid", [{ source: origin.source, looked: origin.looked ?? "", problem }]);
}

/** Unix milliseconds from a time in Unix seconds, or in milliseconds, as some programs write it; undefined for what is none. */
export function expiryFrom(seconds: unknown): number | undefined {
  if (typeof seconds !== "number" || !Number.isFinite(seconds)) return undefined;
  return seconds < firstMilliseconds ? seconds * 1000 : seconds;
}

function expiryFromText(text: unknown): number | undefined {
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
