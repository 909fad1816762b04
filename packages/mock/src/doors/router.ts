import { CHART_PATH } from "../domain/charts.js";
import { service } from "../gen/service.js";
import type { AdminTarget } from "./admin/admin-call.js";
import { ADMIN_MAX_BYTES, serveAdmin } from "./admin/serve-admin.js";
import { serveChart } from "./charts/serve-chart.js";
import { withCors } from "./guard.js";
import { json, type WireRequest, type WireResponse } from "./http.js";

const ADMIN_PATH = "/_tcrkit/";

/** What stands behind the doors. */
interface Served extends AdminTarget {
  /** Answers a request of the API. */
  answer(request: WireRequest): Promise<WireResponse>;
}

/** Leads a request to the API, at `/` alone, or to what the mock tells of itself. */
export function route(emulator: Served, request: WireRequest): Promise<WireResponse> {
  return withCors(request, () => lead(emulator, request));
}

/** How many bytes of a body tell whether it is too large: one more than may come through the door that a target leads to. */
export function keptBytes(target: string): number {
  return (target.startsWith(ADMIN_PATH) ? ADMIN_MAX_BYTES : service.limits.tc3PostMaxBytes) + 1;
}

async function lead(emulator: Served, request: WireRequest): Promise<WireResponse> {
  const path = request.target.replace(/^https?:\/\/[^/?]*/i, "").replace(/\?.*$/s, "");
  if (path === "" || path === "/") return emulator.answer(request);
  if (path.startsWith(CHART_PATH)) return emulator.change((services) => serveChart(services, request));
  if (path === "/healthz") return json(200, { status: "ok" });
  if (path.startsWith(ADMIN_PATH)) return serveAdmin(emulator, request, path.slice(ADMIN_PATH.length));
  return json(404, { error: "The API is at the path / alone." });
}
