import { isLoopbackOrigin } from "../base/loopback.js";
import { headerOf, type WireRequest, type WireResponse } from "./http.js";

/** How long a browser may cache a preflight, in seconds. */
const MAX_AGE = "600";

/**
 * Adds CORS headers for pages of this computer and refuses all other pages: the example key is public, so a signature alone keeps
 * nobody away. Requests without an Origin come from programs.
 */
export async function withCors(
  request: WireRequest,
  answer: () => WireResponse | Promise<WireResponse>,
): Promise<WireResponse> {
  const origin = headerOf(request, "origin");
  if (origin === undefined) return answer();
  if (!isLoopbackOrigin(origin)) {
    return { status: 403, headers: { "Content-Type": "text/plain" }, body: "Only for pages of this computer.\n" };
  }
  const isPreflight = request.method === "OPTIONS" && headerOf(request, "access-control-request-method") !== undefined;
  const response = isPreflight ? preflight(request) : await answer();
  const cors = { "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": "*", Vary: "Origin" };
  return { ...response, headers: { ...response.headers, ...cors } };
}

function preflight(request: WireRequest): WireResponse {
  const asked = headerOf(request, "access-control-request-headers");
  return {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE",
      ...(asked === undefined ? {} : { "Access-Control-Allow-Headers": asked }),
      "Access-Control-Allow-Private-Network": "true",
      "Access-Control-Max-Age": MAX_AGE,
    },
    body: "",
  };
}
