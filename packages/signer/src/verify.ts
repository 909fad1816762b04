import * as hash from "#hash";
import type { ParsedAuthorization } from "./authorization.js";
import { assertCredentials, LAST_SECOND } from "./check.js";
import { SignerError } from "./errors.js";
import type { KeyCache } from "./key-cache.js";
import type { Credentials } from "./types.js";

/** The API's codes for a request that cannot be authenticated. */
export type AuthFailureCode =
  | "AuthFailure.InvalidAuthorization"
  | "AuthFailure.SecretIdNotFound"
  | "AuthFailure.SignatureExpire"
  | "AuthFailure.SignatureFailure"
  | "AuthFailure.TokenFailure";

/** The part of a request that is at fault. */
export type RequestPart =
  | "authorization"
  | "body"
  | "date"
  | "headers"
  | "host"
  | "method"
  | "params"
  | "path"
  | "query"
  | "secretId"
  | "secretKey"
  | "service"
  | "signature"
  | "signatureMethod"
  | "timestamp"
  | "token";

/** The request is authentic. */
export interface Verified {
  readonly ok: true;
  readonly secretId: string;
  /** The host that was signed: one of the `hosts`, or the Host header. */
  readonly host: string;
  /** When it was signed, in Unix seconds. */
  readonly timestamp: number;
  /** The product of the credential scope; Signature v1 has none. */
  readonly service: string | undefined;
  /** Whether the body is left out of the signature. */
  readonly unsignedPayload: boolean;
}

/** The request is not authentic, or cannot be shown to be. */
export interface VerifyFailure {
  readonly ok: false;
  /** The API's error code. */
  readonly code: AuthFailureCode;
  /** The part at fault; undefined when no single change explains the signature. */
  readonly part: RequestPart | undefined;
  /** A short name of what was found, such as `query-escaped-twice`; `unknown` when nothing was. */
  readonly diagnosis: string;
  /** What is wrong and what to do, for people. Never holds key material or the signature that was expected. */
  readonly explanation: string;
  /** The key that the request names, if it got that far. */
  readonly secretId?: string;
  /** On a mismatch of TC3: what the server made of the request, to compare with the client's. A token is masked. */
  readonly canonicalRequest?: string;
  /** On a mismatch of v1: the same. */
  readonly stringToSign?: string;
}

export type VerifyResult = Verified | VerifyFailure;

/** One key pair, or a way to find it by its id: undefined when there is none. */
export type CredentialsSource = Credentials | ((secretId: string) => Credentials | undefined);

/** How to verify a request. */
export interface VerifyOptions {
  /** The server's time in Unix seconds. */
  readonly now: number;
  /** How far the request's time may be off, either way, in seconds. Default 300, as the API; Infinity for no limit. */
  readonly toleranceSeconds?: number | undefined;
  /** Hosts that may have been signed, tried in order. Default: the Host header as received. */
  readonly hosts?: readonly string[] | undefined;
  /** Whether to try, on a mismatch, what usually goes wrong: some dozens of hashes. Default true. */
  readonly diagnose?: boolean | undefined;
  /** What `parseAuthorization` has read of this very request. Default: it is read here. */
  readonly authorization?: ParsedAuthorization | undefined;
}

/** How to verify a request signed with TC3-HMAC-SHA256. */
export interface VerifyTc3Options extends VerifyOptions {
  /** The product that must be signed. Default: any. */
  readonly service?: string | undefined;
  /** Whether X-TC-Content-SHA256: UNSIGNED-PAYLOAD is accepted. Default true. */
  readonly allowUnsignedPayload?: boolean | undefined;
  /** Where derived keys are kept. Default: with the credentials object that is handed in or found, up to 8 of them. */
  readonly keyCache?: KeyCache | undefined;
}

const DEFAULT_TOLERANCE_SECONDS = 300;
const DIGITS = /^\d+$/;

export function failure(
  code: AuthFailureCode,
  part: RequestPart | undefined,
  diagnosis: string,
  explanation: string,
  more: Pick<VerifyFailure, "secretId" | "canonicalRequest" | "stringToSign"> = {},
): VerifyFailure {
  return { ok: false, code, part, diagnosis, explanation, ...more };
}

/** Checks the time of a request, empty when it is missing, against the server's: the failure, if there is one. */
export function checkTime(sent: string, name: string, options: VerifyOptions): VerifyFailure | undefined {
  const { now, toleranceSeconds = DEFAULT_TOLERANCE_SECONDS } = options;
  if (!Number.isFinite(now)) throw new SignerError("InvalidValue", "now", "expected Unix seconds");
  if (!(toleranceSeconds >= 0)) throw new SignerError("InvalidValue", "toleranceSeconds", "expected seconds from 0");
  if (!DIGITS.test(sent)) {
    const found = sent === "" ? "is missing" : "is no whole number";
    const why = `${name} ${found}; it must hold Unix seconds.`;
    return failure("AuthFailure.SignatureFailure", "timestamp", "timestamp-malformed", why);
  }
  const expired = (diagnosis: string, why: string) =>
    failure("AuthFailure.SignatureExpire", "timestamp", diagnosis, why);
  if (Number(sent) > LAST_SECOND) {
    return expired("timestamp-milliseconds", `${name} looks like milliseconds; it must hold Unix seconds.`);
  }
  const late = now - Number(sent);
  if (Math.abs(late) <= toleranceSeconds) return undefined;
  const off = `${Math.ceil(Math.abs(late))} seconds ${late > 0 ? "behind" : "ahead of"} the server's clock`;
  return expired("clock-skew", `${name} is ${off}; ${toleranceSeconds} are allowed. Check the client's clock.`);
}

/** Finds the key pair that a request names; undefined when there is none. */
export function findCredentials(source: CredentialsSource, secretId: string): Credentials | undefined {
  if (typeof source === "function") return source(secretId);
  assertCredentials(source);
  return source.secretId === secretId ? source : undefined;
}

/** The failure for a key that does not exist. */
export function unknownSecretId(secretId: string): VerifyFailure {
  const isSpoilt = /[\s%]/.test(secretId);
  const diagnosis = isSpoilt ? "secret-id-white-space" : "secret-id-unknown";
  const why = isSpoilt
    ? "The SecretId holds white space or an escape; check how it was copied."
    : "No key has this SecretId.";
  return failure("AuthFailure.SecretIdNotFound", "secretId", diagnosis, why, { secretId });
}

/** Checks a temporary key's token, once the signature is known to be right: the failure, if there is one. */
export function checkToken(sent: string | undefined, credentials: Credentials): VerifyFailure | undefined {
  const wrong = (diagnosis: string, why: string) =>
    failure("AuthFailure.TokenFailure", "token", diagnosis, why, { secretId: credentials.secretId });
  const { token } = credentials;
  if (!token) return sent ? wrong("token-unexpected", "A token came with a long-term key, which has none.") : undefined;
  if (!sent) return wrong("token-missing", "The key is a temporary one, and no token came with it.");
  return hash.equal(sent, token) ? undefined : wrong("token-wrong", "The token is not the one of this temporary key.");
}
