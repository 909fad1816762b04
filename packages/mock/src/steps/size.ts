import { type Context, found } from "../context.js";
import { ApiError } from "../errors.js";
import { service } from "../gen/service.js";
import { byteLength } from "../wire.js";

/** Holds the request against the manual's limits: of a GET the query counts, of a POST the body. */
export function size(context: Context): void {
  const { method, query = "", body = "" } = found(context.received, "the request");
  const { getMaxBytes, v1PostMaxBytes, tc3PostMaxBytes } = service.limits;
  if (method === "GET") assertSize(query, getMaxBytes, "GET request");
  else if (found(context.authorization, "the authorization").kind === "v1") {
    assertSize(body, v1PostMaxBytes, "POST request signed with HmacSHA1 or HmacSHA256");
  } else assertSize(body, tc3PostMaxBytes, "POST request");
}

function assertSize(content: string | Uint8Array, maxBytes: number, what: string): void {
  // A UTF-16 unit makes at most three bytes: short texts need no counting.
  if (content.length * 3 <= maxBytes || byteLength(content) <= maxBytes) return;
  throw new ApiError("RequestSizeLimitExceeded", `A ${what} may have at most ${maxBytes} bytes.`);
}
