import { toBase64, urlBase64 } from "../base64.js";
import { hmac } from "./hmac.js";

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

/** A JSON Web Token, signed with HS256. */
export function signJwt(claims: JwtClaims, key: string): string {
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${hmac(key, signed)}`;
}

function encode(value: object): string {
  return urlBase64(toBase64(new TextEncoder().encode(JSON.stringify(value))));
}
