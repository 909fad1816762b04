import type { Instance } from "../state/entities/instances.js";
import type { Namespace } from "../state/entities/namespaces.js";
import { namespaceKey } from "../state/keys.js";
import type { Store } from "../state/store.js";
import { RegistryRefusal } from "./errors.js";
import { quotas } from "./quotas.js";
import type { Services } from "./services.js";

/** A namespace of an instance. @throws RegistryRefusal `missing` */
export function findNamespace({ store }: Stored, { id }: Pick<Instance, "id">, name: string): Namespace {
  const namespace = store.namespaces.get(namespaceKey(id, name));
  if (namespace === undefined) throw new RegistryRefusal("missing", "The namespace does not exist.");
  return namespace;
}

/** Makes a private namespace where copies are to land, unless it is there, as Harbor does. @throws RegistryRefusal `quota` */
export function ensureNamespace(services: Services, instance: Instance, name: string): void {
  if (services.store.namespaces.get(namespaceKey(instance.id, name)) !== undefined) return;
  createNamespace(services, instance, { name, isPublic: false, tags: [] });
}

/** Adds a namespace to an instance. @throws RegistryRefusal `quota` */
export function createNamespace(services: Services, instance: Instance, namespace: NewNamespace): void {
  const { namespaces: max } = quotas[instance.type];
  if (services.store.namespaces.countOf(instance.id) >= max) {
    throw new RegistryRefusal("quota", `An instance of the edition ${instance.type} has at most ${max} namespaces.`);
  }
  addNamespace(services, instance, namespace);
}

/** Adds a namespace to an instance, which numbers it, however many it has. */
export function addNamespace({ store, clock }: Services, instance: Instance, namespace: NewNamespace): void {
  const { id: instanceId, nextNamespaceId: id } = instance;
  store.namespaces.put({ instanceId, id, ...namespace, createdAtMs: clock.now() });
  store.instances.put({ ...instance, nextNamespaceId: id + 1 });
}

/** Deletes a namespace with its rules and triggers. @throws RegistryRefusal `notEmpty` while it holds repositories or charts. */
export function deleteNamespace({ store }: Stored, { instanceId, name }: Namespace): void {
  const key = namespaceKey(instanceId, name);
  for (const held of ["repositories", "charts"] as const) {
    if (store[held].countOf(key) === 0) continue;
    throw new RegistryRefusal("notEmpty", `The namespace still holds ${held}; delete them first.`);
  }
  store.namespaces.delete(key);
}

type NewNamespace = Pick<Namespace, "name" | "isPublic" | "tags" | "security">;

interface Stored {
  readonly store: Store;
}
