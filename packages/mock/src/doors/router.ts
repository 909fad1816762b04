import { CHART_PATH } from "../domain/charts.js";
import type { AdminTarget } from "./admin/admin-call.js";
import { serveAdmin } from "./admin/serve-admin.js";
import { serveChart } from "./charts/serve-chart.js";
import { withCors } from "./guard.js";
import { json, type WireRequest, type WireResponse } from "./http.js";

/** What stands behind the doors. */
interface Served extends AdminTarget {
  /** Answers a request of the API. */
  answer(request: WireRequest): Promise<WireResponse>;
}

/** Leads a request to the API, at `/` alone, or to what the mock tells of itself. */
export function route(emulator: Served, request: WireRequest): Promise<WireResponse> {
  return withCors(request, () => lead(emulator, request));
}

async function lead(emulator: Served, request: WireRequest): Promise<WireResponse> {
  const path = request.target.replace(/^https?:\/\/[^/?]*/i, "").replace(/\?.*$/s, "");
  if (path === "" || path === "/") return emulator.answer(request);
  if (path.startsWith(CHART_PATH)) return emulator.change((services) => serveChart(services, request));
  if (path === "/healthz") return json(200, { status: "ok" });
  if (path.startsWith("/_tcrkit/")) return serveAdmin(emulator, request, path.slice("/_tcrkit/".length));
  return json(404, { error: "The API is at the path / alone." });
}
