import type { Replica } from "./entities/replication.js";
import type { WebhookTrigger } from "./entities/webhooks.js";
import {
  artifactKey,
  counterKey,
  imageCounter,
  namespaceKey,
  numberedKey,
  repositoryKey,
  syncKey,
  tagKey,
  triggerKey,
} from "./keys.js";
import type { Store } from "./store.js";
import type { ReplicationTables, WebhookTables } from "./tables.js";

/** Removes an instance and all that hangs on it. */
export function removeInstance(store: Store, instanceId: string): void {
  for (const namespace of store.namespaces.childrenOf(instanceId)) removeNamespace(store, instanceId, namespace.name);
  for (const { id } of store.gcJobs.childrenOf(instanceId)) store.gcJobs.delete(numberedKey(instanceId, id));
  for (const { name } of store.counters.childrenOf(instanceId)) store.counters.delete(counterKey(instanceId, name));
  for (const table of Object.values(store.ofInstance)) table.deleteBelow(instanceId);
  removeReplicationOf(store.replication, instanceId);
  store.instances.delete(instanceId);
}

/** Removes a namespace and all that hangs on it. */
export function removeNamespace(store: Store, instanceId: string, name: string): void {
  const key = namespaceKey(instanceId, name);
  for (const repository of store.repositories.childrenOf(key)) {
    removeRepository(store, instanceId, name, repository.name);
  }
  store.signaturePolicies.delete(key);
  store.immutableTagRules.delete(key);
  removeRetentionRule(store, instanceId, name);
  store.charts.deleteBelow(key);
  for (const trigger of store.webhooks.triggers.childrenOf(key)) removeTrigger(store.webhooks, trigger);
  store.namespaces.delete(key);
}

/** Removes a repository and all images in it. */
export function removeRepository(store: Store, instanceId: string, namespace: string, name: string): void {
  const key = repositoryKey(instanceId, namespace, name);
  for (const tag of store.imageTags.childrenOf(key)) store.imageTags.delete(tagKey(key, tag.name));
  for (const { digest } of store.artifacts.childrenOf(key)) store.artifacts.delete(artifactKey(key, digest));
  store.counters.delete(counterKey(instanceId, imageCounter(namespace, name)));
  store.repositories.delete(key);
}

/** Removes the retention rule of a namespace with its runs. */
export function removeRetentionRule(store: Store, instanceId: string, namespace: string): void {
  const rule = store.retentionRules.get(namespaceKey(instanceId, namespace));
  if (rule === undefined) return;
  for (const { id } of store.retentionExecutions.childrenOf(numberedKey(instanceId, rule.id))) {
    const key = numberedKey(instanceId, id);
    for (const task of store.retentionTasks.childrenOf(key)) {
      store.retentionTasks.delete(numberedKey(instanceId, task.id));
    }
    store.retentionExecutions.delete(key);
  }
  store.retentionRules.delete(namespaceKey(instanceId, namespace));
}

/** Removes a trigger with its log; calls that are still to be made are not made. */
export function removeTrigger(
  tables: WebhookTables,
  trigger: Pick<WebhookTrigger, "instanceId" | "namespace" | "id">,
): void {
  const key = triggerKey(trigger.instanceId, trigger.namespace, trigger.id);
  tables.logs.deleteBelow(key);
  tables.deliveries.deleteBelow(key);
  tables.triggers.delete(key);
}

/** Removes a replica with its log. */
export function removeReplica(tables: ReplicationTables, { id, masterId }: Replica): void {
  removeSync(tables, masterId, id);
  tables.replicas.delete(id);
}

/** Removes the private links to the replica of an instance in a region. */
export function removeVpcLinks(store: Store, instanceId: string, region: string): void {
  const { vpcLinks } = store.ofInstance;
  for (const link of vpcLinks.childrenOf(instanceId)) if (link.region === region) vpcLinks.delete(vpcLinks.keyOf(link));
}

/** Removes all replication from an instance and to it. */
function removeReplicationOf(tables: ReplicationTables, instanceId: string): void {
  for (const replica of tables.replicas.childrenOf(instanceId)) removeReplica(tables, replica);
  for (const side of [`from ${instanceId}`, `to ${instanceId}`]) {
    for (const { sourceId, destinationId } of tables.syncs.childrenOf(side)) {
      removeSync(tables, sourceId, destinationId);
    }
    tables.rules.deleteBelow(side);
  }
}

function removeSync(tables: ReplicationTables, sourceId: string, destinationId: string): void {
  const key = syncKey(sourceId, destinationId);
  tables.copies.deleteBelow(key);
  tables.syncs.delete(key);
}
