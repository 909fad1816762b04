import type { Chart } from "../../store/entities/chart.js";
import type { Instance } from "../../store/entities.js";
import { chartKey, namespaceKey } from "../../store/store.js";
import { findNamespace, findRunningInstance, notFound } from "../find.js";
import type { Call } from "../handler.js";

/** How long an address or credentials for a chart hold, as the manual's example shows: an hour. */
export const CHART_GRANT_SECONDS = 3600;

/** How both actions name a chart. */
export interface ChartRequest {
  readonly RegistryId: string;
  readonly NamespaceName: string;
  readonly ChartName: string;
  readonly ChartVersion: string;
}

/** A version of a chart, with its instance. */
export function findChart(call: Call, request: ChartRequest): { readonly instance: Instance; readonly chart: Chart } {
  const instance = findRunningInstance(call, request.RegistryId);
  const namespace = findNamespace(call, instance, request.NamespaceName);
  const key = namespaceKey(instance.id, namespace.name);
  const chart = call.store.charts.get(chartKey(key, request.ChartName, request.ChartVersion));
  if (chart === undefined) throw notFound(call, "The chart does not exist in this version.");
  return { instance, chart };
}
