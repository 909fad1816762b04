import type { Instance, InstanceType } from "../state/entities/instances.js";
import { namespaceKey } from "../state/keys.js";
import type { Store } from "../state/store.js";

/** How much an instance holds, by its edition. Source: the product guides. */
export interface Quota {
  readonly namespaces: number;
  readonly repositories: number;
}

export const quotas: Readonly<Record<InstanceType, Quota>> = {
  basic: { namespaces: 50, repositories: 1000 },
  standard: { namespaces: 100, repositories: 3000 },
  premium: { namespaces: 500, repositories: 5000 },
};

/** Instances of an account in all regions. The sources name the quota and no number: see decisions/. */
export const MAX_INSTANCES = 100;

/** Cloud tags of an instance. */
export const MAX_TAGS = 10;

/** Whether an instance holds fewer repositories than its edition may. */
export function hasRoomForRepository(store: Store, instance: Instance): boolean {
  const counts = store.namespaces
    .childrenOf(instance.id)
    .map(({ name }) => store.repositories.countOf(namespaceKey(instance.id, name)));
  return counts.reduce((sum, count) => sum + count, 0) < quotas[instance.type].repositories;
}
