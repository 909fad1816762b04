import { react } from "../reactions.js";
import { chartKey, namespaceKey } from "../store/store.js";
import type { World } from "../world.js";
import { RegistryRefusal } from "./refusal.js";

/** A version of a chart. */
export interface ChartReference {
  readonly instanceId: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
}

/**
 * Removes a version of a chart; what follows by itself follows, and whoever calls this commits.
 *
 * @throws RegistryRefusal `missing`.
 */
export function deleteChart(world: World, reference: ChartReference, operator: string): void {
  const { store, clock } = world;
  const { instanceId, namespace, name, version } = reference;
  const key = chartKey(namespaceKey(instanceId, namespace), name, version);
  const chart = store.charts.get(key);
  if (chart === undefined) throw new RegistryRefusal("missing", "The chart does not exist.");
  store.charts.delete(key);
  react(world, {
    type: "deleteChart",
    instanceId,
    namespace,
    repository: name,
    tag: version,
    digest: chart.digest,
    operator,
    atMs: clock.now(),
  });
}
