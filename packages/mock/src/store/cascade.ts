import { namespaceKey, repositoryKey, type Store } from "./store.js";

/** Removes a namespace and all that hangs on it. */
export function removeNamespace(store: Store, instanceId: string, name: string): void {
  const key = namespaceKey(instanceId, name);
  for (const repository of store.repositories.childrenOf(key)) {
    store.repositories.delete(repositoryKey(instanceId, name, repository.name));
  }
  store.namespaces.delete(key);
}

/** Removes an instance and all that hangs on it. */
export function removeInstance(store: Store, instanceId: string): void {
  for (const namespace of store.namespaces.childrenOf(instanceId)) removeNamespace(store, instanceId, namespace.name);
  store.instances.delete(instanceId);
}
