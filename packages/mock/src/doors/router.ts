import { CHART_PATH } from "../domain/charts.js";
import type { AdminTarget } from "./admin/admin-call.js";
import { serveAdmin } from "./admin/serve-admin.js";
import { serveChart } from "./charts/serve-chart.js";
import { ADMIN_PATH, type GuardOptions, guarded, HEALTH_PATH } from "./guard.js";
import { json, pathOf, type WireRequest, type WireResponse } from "./http.js";

/** What the doors work on. */
interface Served extends AdminTarget {
  answer(request: WireRequest): Promise<WireResponse>;
}

/** Routes a request that came over a socket, once the guard lets it in. */
export function route(emulator: Served, request: WireRequest, options: GuardOptions = {}): Promise<WireResponse> {
  return guarded(request, options, () => routeTrusted(emulator, request));
}

/** Routes a request by its path: to the API at `/` alone, to charts, health and the admin API. */
export async function routeTrusted(emulator: Served, request: WireRequest): Promise<WireResponse> {
  const path = pathOf(request);
  if (path === "" || path === "/") return emulator.answer(request);
  if (path.startsWith(CHART_PATH)) return emulator.change((services) => serveChart(services, request));
  if (path === HEALTH_PATH) return json(200, { status: "ok" });
  if (path.startsWith(ADMIN_PATH)) return serveAdmin(emulator, request, path.slice(ADMIN_PATH.length));
  return json(404, { error: "The API is at the path / alone." });
}
