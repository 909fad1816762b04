import { fromBase64, toBase64, urlBase64 } from "../base/bytes.js";
import { hmac } from "../base/hash.js";
import type { Ids } from "../base/ids.js";
import { partKey } from "../state/keys.js";
import type { Store } from "../state/store.js";

/** What a token says. Any library for JSON Web Tokens reads it. */
export interface JwtClaims {
  /** Id of a long-term token. */
  readonly jti?: string;
  /** The instance that it opens. */
  readonly aud: string;
  /** The account that it belongs to. */
  readonly sub: string;
  /** Unix seconds. */
  readonly iat: number;
  /** Unix seconds. */
  readonly exp: number;
  readonly access: readonly { readonly type: string; readonly name: string; readonly actions: readonly string[] }[];
}

const HOUR_MS = 3_600_000;

/** How long a long-term token holds: ten years. */
export const LONG_TERM_HOURS = 87_600;

export const LONG_TERM_MS = LONG_TERM_HOURS * HOUR_MS;

/** How long a temporary token holds. */
export const TEMPORARY_HOURS = 1;

export const TEMPORARY_MS = TEMPORARY_HOURS * HOUR_MS;

/** The key of an instance, by which its tokens, passwords and download addresses are known; made when it is first needed. */
export function instanceKey({ store, ids }: Keyed, instanceId: string): string {
  const { secrets } = store;
  const key = secrets.get(instanceId)?.key ?? ids.secret("instance-secret");
  if (secrets.get(instanceId) === undefined) secrets.put({ instanceId, key });
  return key;
}

/** A token to issue. */
export interface TokenGrant {
  readonly instanceId: string;
  readonly account: string;
  /** Id of a long-term token; null for a temporary one. */
  readonly id: string | null;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** The token itself: it opens every repository of the instance. Its id lets the mock check that it is still enabled. */
export function tokenOf(services: { readonly store: Store; readonly ids: Ids }, grant: TokenGrant): string {
  const claims = {
    ...(grant.id === null ? {} : { jti: grant.id }),
    aud: grant.instanceId,
    sub: grant.account,
    iat: Math.floor(grant.createdAtMs / 1000),
    exp: Math.floor(grant.expiresAtMs / 1000),
    access: [{ type: "repository", name: "*", actions: ["pull", "push", "delete"] }],
  };
  return signJwt(claims, instanceKey(services, grant.instanceId));
}

/** A JSON Web Token, signed with HS256. */
export function signJwt(claims: JwtClaims, key: string): string {
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${hmac(key, signed)}`;
}

function encode(value: object): string {
  return urlBase64(toBase64(new TextEncoder().encode(JSON.stringify(value))));
}

/** What a token says that was signed by a key; undefined for any other text. */
export function readJwt(token: string, key: string): Readonly<Record<string, unknown>> | undefined {
  const [head = "", claims = "", signature] = token.split(".");
  if (signature === undefined || hmac(key, `${head}.${claims}`) !== signature) return undefined;
  return decode(claims);
}

/** What a text says that has the form of a token, whoever made it; nothing for any other. It is good for a guess alone. */
export function unverifiedClaims(token: string): Readonly<Record<string, unknown>> {
  const [, claims] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  try {
    return claims === undefined ? {} : { ...decode(claims) };
  } catch {
    return {};
  }
}

function decode(claims: string): Readonly<Record<string, unknown>> {
  const bytes = fromBase64(
    claims
      .replaceAll("-", "+")
      .replaceAll("_", "/")
      .padEnd(4 * Math.ceil(claims.length / 4), "="),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
}

/** Whether a token is a long-term token of an instance: signed for it, there still, on, and not run out. */
export function opensInstance(services: Keyed, instanceId: string, token: string, nowMs: number): boolean {
  const claims = readJwt(token, instanceKey(services, instanceId));
  return claims !== undefined && isOn(services.store, instanceId, claims["jti"], nowMs);
}

/** An access token that logs in to the registry of an instance. */
export interface AccessToken {
  /** Of a long-term one. */
  readonly id: string | undefined;
  readonly expiresAtSeconds: number;
}

/** What a token says that logs in to the registry of an instance: a long-term one, or a temporary one in its time; undefined for others. */
export function accessToken(
  services: Keyed,
  instanceId: string,
  token: string,
  nowMs: number,
): AccessToken | undefined {
  const { jti, aud, exp } = readJwt(token, instanceKey(services, instanceId)) ?? {};
  if (aud !== instanceId || typeof exp !== "number") return undefined;
  if (jti === undefined) return exp * 1000 > nowMs ? { id: undefined, expiresAtSeconds: exp } : undefined;
  return isOn(services.store, instanceId, jti, nowMs) ? { id: String(jti), expiresAtSeconds: exp } : undefined;
}

interface Keyed {
  readonly store: Store;
  readonly ids: Ids;
}

/** Whether a long-term token is there, on, and not run out. */
export function isOn(store: Store, instanceId: string, id: unknown, nowMs: number): boolean {
  const row = typeof id === "string" ? store.tokens.get(partKey(instanceId, id)) : undefined;
  return row?.isEnabled === true && row.expiresAtMs > nowMs;
}
