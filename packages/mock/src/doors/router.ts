import { CHART_PATH } from "../domain/charts.js";
import { service } from "../gen/service.js";
import type { AdminTarget } from "./admin/admin-call.js";
import { ADMIN_MAX_BYTES, serveAdmin } from "./admin/serve-admin.js";
import { serveChart } from "./charts/serve-chart.js";
import { withCors } from "./guard.js";
import { json, type WireRequest, type WireResponse } from "./http.js";

const ADMIN_PATH = "/_tcrkit/";

/** What the doors work on. */
interface Served extends AdminTarget {
  answer(request: WireRequest): Promise<WireResponse>;
  /** Why changes are refused at present; undefined when they are not. */
  refusal(): Promise<Error | undefined>;
}

/** Routes a request by its path: to the API at `/` alone, to charts, health and the admin API. */
export function route(emulator: Served, request: WireRequest): Promise<WireResponse> {
  return withCors(request, () => lead(emulator, request));
}

/** How many bytes of a body to keep for a target: one more than its door allows, to tell that a body is too large. */
export function keptBytes(target: string): number {
  return (target.startsWith(ADMIN_PATH) ? ADMIN_MAX_BYTES : service.limits.tc3PostMaxBytes) + 1;
}

async function lead(emulator: Served, request: WireRequest): Promise<WireResponse> {
  const path = request.target.replace(/^https?:\/\/[^/?]*/i, "").replace(/\?.*$/s, "");
  if (path === "" || path === "/") return emulator.answer(request);
  if (path.startsWith(CHART_PATH)) return emulator.change((services) => serveChart(services, request));
  if (path === "/healthz") return serveHealth(await emulator.refusal());
  if (path.startsWith(ADMIN_PATH)) return serveAdmin(emulator, request, path.slice(ADMIN_PATH.length));
  return json(404, { error: "The API is at the path / alone." });
}

/** Ready is what takes changes. */
function serveHealth(refusal: Error | undefined): WireResponse {
  return refusal === undefined
    ? json(200, { status: "ok" })
    : json(503, { status: "refusing", reason: refusal.message });
}
