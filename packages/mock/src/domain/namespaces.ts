import type { Instance } from "../state/entities/instances.js";
import { namespaceKey } from "../state/keys.js";
import { RegistryRefusal } from "./errors.js";
import { quotas } from "./quotas.js";
import type { Services } from "./services.js";

/**
 * Makes a private namespace where copies are to land, unless it is there, as Harbor does.
 *
 * @throws RegistryRefusal `quota` when the instance has no room for it.
 */
export function ensureNamespace({ store, clock }: Services, instance: Instance, name: string): void {
  if (store.namespaces.get(namespaceKey(instance.id, name)) !== undefined) return;
  if (store.namespaces.countOf(instance.id) >= quotas[instance.type].namespaces) {
    throw new RegistryRefusal("quota", "The destination has as many namespaces as its edition holds.");
  }
  const { nextNamespaceId } = instance;
  store.namespaces.put({
    instanceId: instance.id,
    id: nextNamespaceId,
    name,
    isPublic: false,
    createdAtMs: clock.now(),
    tags: [],
  });
  store.instances.put({ ...instance, nextNamespaceId: nextNamespaceId + 1 });
}
