import { CHART_PATH } from "../domain/charts.js";
import type { AdminTarget } from "./admin/admin-call.js";
import { serveAdmin } from "./admin/serve-admin.js";
import { REPOSITORY_PATH } from "./charts/repository-path.js";
import { ADMIN_PATH, type GuardOptions, guarded, HEALTH_PATH } from "./guard.js";
import { json, pathOf, type WireRequest, type WireResponse } from "./http.js";
import type { RegistryTarget } from "./registry/call.js";
import { isRegistryPath } from "./registry/registry-path.js";

/** What the doors work on. */
interface Served extends AdminTarget {
  answer(request: WireRequest): Promise<WireResponse>;
  readonly registry: RegistryTarget;
  /** Why changes are refused at present; undefined when they are not. */
  refusal(): Promise<Error | undefined>;
}

/** Routes a request that came over a socket, once the guard lets it in. */
export function route(emulator: Served, request: WireRequest, options: GuardOptions = {}): Promise<WireResponse> {
  return guarded(request, options, () => routeTrusted(emulator, request));
}

/** Routes a request by its path: to the API at `/` alone, to charts, health and the admin API. */
export function routeTrusted(emulator: Served, request: WireRequest): Promise<WireResponse> {
  const path = pathOf(request);
  return path === "" || path === "/" ? emulator.answer(request) : routeBeside(emulator, request, path);
}

async function routeBeside(emulator: Served, request: WireRequest, path: string): Promise<WireResponse> {
  if (isRegistryPath(path)) return (await registryDoor()).serveRegistry(emulator.registry, request);
  if (path.startsWith(REPOSITORY_PATH))
    return (await repositoryDoor()).serveChartRepository(emulator.registry, request);
  if (path.startsWith(CHART_PATH)) return (await chartDoor()).serveChart(emulator.registry, request);
  if (path === HEALTH_PATH) return serveHealth(await emulator.refusal());
  if (path.startsWith(ADMIN_PATH)) return serveAdmin(emulator, request, path.slice(ADMIN_PATH.length));
  return json(404, { error: "The API is at the path / alone." });
}

// Who calls the API alone, as a page does, loads none of them: they come with the first request of a registry's client, and of Helm's.
const registryDoor = () => import("./registry/serve-registry.js");
const repositoryDoor = () => import("./charts/serve-repository.js");
const chartDoor = () => import("./charts/serve-chart.js");

/** Ready is what takes changes. */
function serveHealth(refusal: Error | undefined): WireResponse {
  return refusal === undefined
    ? json(200, { status: "ok" })
    : json(503, { status: "refusing", reason: refusal.message });
}
