import { parseAuthorization } from "@tcrkit/signer";
import { service } from "../../../gen/service.js";
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
  const mediaType = mediaTypeOf(headerOf(request, "content-type"));
  context.encoding = encodingOf(method, mediaType, isV1);
  if (context.services.settings.strict) assertDocumented(method, mediaType, isV1);
}

/** Splits a target into path and query. A proxy's absolute form, `http://host/?query`, loses its origin. */
function splitTarget(target: string): { path: string; query: string } {
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const end = local.indexOf("?");
  const path = end < 0 ? local : local.slice(0, end);
  return { path: path === "" ? "/" : path, query: end < 0 ? "" : local.slice(end + 1) };
}

/** The encoding by Content-Type; without a known one, what the signature usually goes with. */
function encodingOf(method: "GET" | "POST", mediaType: string, isV1: boolean): Encoding {
  if (method === "GET") return "query";
  switch (mediaType) {
    case "multipart/form-data":
      return "multipart";
    case "application/x-www-form-urlencoded":
      return "form";
    default:
      return isV1 ? "form" : "json";
  }
}

/** `application/json` of `Application/JSON; charset=utf-8`; empty for none. */
function mediaTypeOf(contentType = ""): string {
  const [mediaType = ""] = contentType.toLowerCase().split(";");
  return mediaType.trim();
}

/** Refuses a content type that the manual has not with the signature and the method. A signature of version 1 needs none. */
function assertDocumented(method: "GET" | "POST", mediaType: string, isV1: boolean): void {
  const version = isV1 ? 1 : 3;
  if (isV1 && mediaType === "") return;
  const documented = service.signatureMethods
    .filter((signature) => signature.version === version)
    .flatMap(({ requests }) => requests.filter((request) => request.method === method));
  const found = documented.find(({ contentType }) => contentType === mediaType);
  if (found === undefined) {
    const types = new Set(documented.flatMap(({ contentType, certainActions }) => (certainActions ? [] : contentType)));
    throw new ApiError(
      "InvalidRequest",
      `A ${method} with a signature of version ${version} has the content type ${[...types].join(" or ")}, not ${mediaType || "none"}.`,
    );
  }
  if (found.certainActions === true) {
    throw new ApiError(
      "InvalidRequest",
      `Only certain actions take ${mediaType}, and none of this product is among them.`,
    );
  }
}
