import type { RegistryEvent } from "../events.js";
import { uploadChart } from "../registry/upload-chart.js";
import type { CopyResult, ReplicationRule } from "../store/entities/replication.js";
import { chartKey, namespaceKey } from "../store/store.js";
import type { World } from "../world.js";
import { REPLICATION } from "./operator.js";

/**
 * Copies a version of a chart.
 *
 * @throws RegistryRefusal when the destination does not take it.
 */
export function copyChart(world: World, rule: ReplicationRule, event: RegistryEvent, namespace: string): CopyResult {
  const { charts } = world.store;
  const { repository: name, tag: version } = event;
  const chart = charts.get(chartKey(namespaceKey(event.instanceId, event.namespace), name, version));
  if (chart === undefined) return { isOk: false, note: "The chart is gone." };
  const existing = charts.get(chartKey(namespaceKey(rule.destinationId, namespace), name, version));
  if (existing?.digest === chart.digest) return { isOk: true, note: "The chart is there already." };
  if (existing !== undefined && !rule.isOverriding) {
    return { isOk: true, note: "Another chart has the version, and is kept." };
  }
  const { content } = chart;
  uploadChart(world, { instanceId: rule.destinationId, namespace, name, version, content, operator: REPLICATION });
  return { isOk: true };
}
