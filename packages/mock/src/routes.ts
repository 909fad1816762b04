import type { Emulator } from "./emulator.js";
import { headerOf, type WireRequest, type WireResponse } from "./wire.js";

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Leads a request to the API, at `/` alone, or to what the mock tells of itself. */
export async function route(emulator: Emulator, request: WireRequest): Promise<WireResponse> {
  const path = request.target.replace(/^https?:\/\/[^/?]*/i, "").replace(/\?.*$/s, "");
  if (path === "" || path === "/") return emulator.answer(request);
  if (path === "/healthz") return json(200, { status: "ok" });
  if (path.startsWith("/_tcrkit/")) return admin(emulator, request, path.slice("/_tcrkit/".length));
  return json(404, { error: "The API is at the path / alone." });
}

/** What the mock has recorded. Pages of other sites may not read it, whatever name they have for this computer. */
function admin(emulator: Emulator, request: WireRequest, path: string): WireResponse {
  const origin = headerOf(request, "origin")?.replace(/^https?:\/\//i, "");
  if (!LOOPBACK.test(headerOf(request, "host") ?? "") || (origin !== undefined && !LOOPBACK.test(origin))) {
    return json(403, { error: "Only for callers on this computer." });
  }
  if (request.method !== "GET") return json(405, { error: "Only GET." });
  if (path === "requests") return json(200, { requests: emulator.requests });
  if (path === "diagnoses") return json(200, { diagnoses: emulator.diagnoses });
  const diagnosis = emulator.diagnoses.find(({ id }) => path === `diagnoses/${id}`);
  return diagnosis === undefined ? json(404, { error: "There is nothing here." }) : json(200, diagnosis);
}

function json(status: number, value: object): WireResponse {
  return { status, headers: { "Content-Type": "application/json" }, body: `${JSON.stringify(value, null, 2)}\n` };
}
