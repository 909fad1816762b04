import type { Instance } from "../state/entities/instances.js";
import type { Namespace } from "../state/entities/namespaces.js";
import { namespaceKey } from "../state/keys.js";
import { RegistryRefusal } from "./errors.js";
import { quotas } from "./quotas.js";
import type { Services } from "./services.js";

/**
 * Makes a private namespace where copies are to land, unless it is there, as Harbor does.
 *
 * @throws RegistryRefusal `quota` when the instance has no room for it.
 */
export function ensureNamespace(services: Services, instance: Instance, name: string): void {
  const { store } = services;
  if (store.namespaces.get(namespaceKey(instance.id, name)) !== undefined) return;
  if (store.namespaces.countOf(instance.id) >= quotas[instance.type].namespaces) {
    throw new RegistryRefusal("quota", "The destination has as many namespaces as its edition holds.");
  }
  addNamespace(services, instance, { name, isPublic: false, tags: [] });
}

/** Adds a namespace to an instance, which numbers it. */
export function addNamespace(
  { store, clock }: Services,
  instance: Instance,
  namespace: Pick<Namespace, "name" | "isPublic" | "tags">,
): void {
  const { id: instanceId, nextNamespaceId: id } = instance;
  store.namespaces.put({ instanceId, id, ...namespace, createdAtMs: clock.now() });
  store.instances.put({ ...instance, nextNamespaceId: id + 1 });
}
