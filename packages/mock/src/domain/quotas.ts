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

/** Instances of an account in all regions. The sources name the quota and no number. */
export const MAX_INSTANCES = 100;

/** Months that are paid for at once. The sources name no number. */
export const MAX_PERIOD_MONTHS = 120;

/** Days until a service account expires, a thousand years. A longer time is a mistake, and would not fit into milliseconds. */
export const MAX_ACCOUNT_DAYS = 365_250;

/** Replicas of an instance. */
export const MAX_REPLICAS = 10;

/** Replication rules of a source. The sources name no number. */
export const MAX_REPLICATION_RULES = 100;

/** Copies that are kept of a source and a destination: a log must not grow without end. */
export const MAX_COPIES = 1000;

/** Webhook triggers of a namespace. The sources name no number. */
export const MAX_TRIGGERS = 100;

/** Calls that are kept in the log of a trigger. */
export const MAX_TRIGGER_LOGS = 1000;

/** Whether an instance holds fewer repositories than its edition may. */
export function hasRoomForRepository(store: Store, instance: Instance): boolean {
  const counts = store.namespaces
    .childrenOf(instance.id)
    .map(({ name }) => store.repositories.countOf(namespaceKey(instance.id, name)));
  return counts.reduce((sum, count) => sum + count, 0) < quotas[instance.type].repositories;
}

/** How many cloud tags a resource may carry. */
export const MAX_TAGS = 50;
