import { parseAuthorization } from "@tcrkit/signer";
import { headerOf } from "../../http.js";
import type { Context, Encoding } from "../context.js";
import { ApiError } from "../errors.js";
import { assertParsable } from "./limits.js";

/** Parses the request line and the headers, not yet the parameters of the action. */
export function parse(context: Context): void {
  const { request } = context;
  const { method, headers, body } = request;
  const { path, query } = splitTarget(request.target);
  context.received = { method, path, query, headers, body };
  if (method !== "GET" && method !== "POST") {
    throw new ApiError("UnsupportedProtocol", "Only the request methods GET and POST are supported.");
  }
  assertParsable(context.received);
  context.authorization = parseAuthorization(context.received);
  const isV1 = context.authorization.kind === "v1";
  context.encoding = encodingOf(method, headerOf(request, "content-type"), isV1);
  if (context.services.settings.strict) assertPair(context.encoding, isV1);
}

/** Splits a target into path and query. A proxy's absolute form, `http://host/?query`, loses its origin. */
function splitTarget(target: string): { path: string; query: string } {
  if (target === "/") return { path: target, query: "" };
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const end = local.indexOf("?");
  const path = end < 0 ? local : local.slice(0, end);
  return { path: path === "" ? "/" : path, query: end < 0 ? "" : local.slice(end + 1) };
}

/** The encoding by Content-Type; without a known one, what the signature usually goes with. */
function encodingOf(method: "GET" | "POST", contentType: string | undefined, isV1: boolean): Encoding {
  if (method === "GET") return "query";
  const [mediaType = ""] = (contentType ?? "").toLowerCase().split(";");
  switch (mediaType.trim()) {
    case "multipart/form-data":
      return "multipart";
    case "application/x-www-form-urlencoded":
      return "form";
    default:
      return isV1 ? "form" : "json";
  }
}

/** Refuses a pair that the manual does not allow. JSON goes with TC3, a form with v1, multipart with no action of this product. */
function assertPair(encoding: Encoding, isV1: boolean): void {
  const isLegal = encoding === "query" || encoding === (isV1 ? "form" : "json");
  if (isLegal) return;
  const signature = isV1 ? "Signature v1" : "TC3-HMAC-SHA256";
  throw new ApiError("InvalidRequest", `A ${encoding} body does not go with ${signature}.`);
}
