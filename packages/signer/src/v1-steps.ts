import * as hash from "#hash";
import type { ParamPair, V1SignatureMethod } from "./types.js";

/** Step 1: all parameters but Signature, by name in ASCII order: `InstanceIds.12` stands before `InstanceIds.2`. */
export function v1SortedParams(pairs: readonly ParamPair[]): ParamPair[] {
  return sortedByName(pairs.filter(([name]) => name !== "Signature"));
}

/** By name in ASCII order. */
export function sortedByName(pairs: readonly ParamPair[]): ParamPair[] {
  return pairs.toSorted(([left], [right]) => (left < right ? -1 : 1));
}

/** Step 2: the request string, `name=value` joined by `&`, in the order given and without any escape. */
export function v1RequestString(pairs: readonly ParamPair[]): string {
  return pairs.map(([name, value]) => `${name}=${value}`).join("&");
}

/** What a string to sign is made of. */
export interface V1StringToSignParts {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly requestString: string;
}

/** Step 3: the string to sign: method, host, path, `?` and request string, with nothing between them. */
export function v1StringToSign({ method, host, path, requestString }: V1StringToSignParts): string {
  return `${method}${host}${path}?${requestString}`;
}

/** Step 4: the signature, Base64 with padding; escape it before it goes into a query or a form. */
export function v1Signature(secretKey: string, stringToSign: string, method: V1SignatureMethod = "HmacSHA1"): string {
  return hash.hmacBase64(method === "HmacSHA256" ? "sha256" : "sha1", secretKey, stringToSign);
}
