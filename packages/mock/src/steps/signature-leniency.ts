import type { ReceivedRequest } from "@tcrkit/signer";
import { textOf } from "../wire.js";

/**
 * The hosts that an official client may have signed: the Node SDKs leave out the port, and the official CLI puts its whole endpoint
 * into the header, scheme included.
 */
export function hostVariants(host: string): string[] {
  const bare = host.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  const [noPort, bareNoPort] = [host, bare].map((name) => name.replace(/:\d+$/, ""));
  return [...new Set([host, bare, noPort ?? host, bareNoPort ?? bare])];
}

/** The Node SDKs send a token that is not set as the text `null` or `undefined`. */
export function withoutEmptyToken(request: ReceivedRequest): ReceivedRequest {
  const token = request.headers["x-tc-token"];
  if (token !== "" && token !== "null" && token !== "undefined") return request;
  return { ...request, headers: { ...request.headers, "x-tc-token": undefined } };
}

/** The official Python SDK signs a `_` in a parameter's name as a dot, and sends it as it is. */
export function withDotsInNames(request: ReceivedRequest): ReceivedRequest {
  const { query = "", body = "" } = request;
  return request.method === "GET"
    ? { ...request, query: dotted(query) }
    : { ...request, body: dotted(textOf(body) ?? "") };
}

function dotted(pairs: string): string {
  return pairs
    .split("&")
    .map((pair) => pair.replace(/^[^=]*/, (name) => name.replaceAll("_", ".")))
    .join("&");
}
