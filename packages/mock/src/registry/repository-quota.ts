import type { Instance } from "../store/entities.js";
import { quotas } from "../store/quotas.js";
import { namespaceKey, type Store } from "../store/store.js";

/** Whether an instance holds fewer repositories than its edition may. */
export function hasRoomForRepository(store: Store, instance: Instance): boolean {
  const counts = store.namespaces
    .childrenOf(instance.id)
    .map(({ name }) => store.repositories.countOf(namespaceKey(instance.id, name)));
  return counts.reduce((sum, count) => sum + count, 0) < quotas[instance.type].repositories;
}
