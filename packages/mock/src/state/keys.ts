import type { ReplicationCopy } from "./entities/replication.js";
import type { WebhookDelivery } from "./entities/webhooks.js";

/** The key of a namespace. */
export function namespaceKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}

/** The key of a repository. Its name may hold slashes, that of a namespace none. */
export function repositoryKey(instanceId: string, namespace: string, name: string): string {
  return `${instanceId}/${namespace}/${name}`;
}

/** The key of an artifact. */
export function artifactKey(repository: string, digest: string): string {
  return `${repository}@${digest}`;
}

/** The key of a tag. */
export function tagKey(repository: string, tag: string): string {
  return `${repository}:${tag}`;
}

/** The key of a version of a chart. */
export function chartKey(namespace: string, name: string, version: string): string {
  return `${namespace}/${name}:${version}`;
}

/** The key of what an instance numbers. */
export function numberedKey(instanceId: string, id: number): string {
  return `${instanceId}#${id}`;
}

/** The key of a part of an instance. */
export function partKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}

/** What a link is known by within its instance. */
export function vpcLinkName(vpcId: string, subnetId: string, region: string): string {
  return `${region}/${vpcId}/${subnetId}`;
}

/** The key of a counter. */
export function counterKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}

/** The name of the counter by which a repository numbers its artifacts and tags. */
export function imageCounter(namespace: string, repository: string): string {
  return `images/${namespace}/${repository}`;
}

/** The key of what goes from one instance to another. */
export function syncKey(sourceId: string, destinationId: string): string {
  return `${sourceId}>${destinationId}`;
}

/** The key of a rule: its name within the source. */
export function replicationRuleKey(sourceId: string, name: string): string {
  return `${sourceId}/${name}`;
}

/** The key of a copy. */
export function copyKey({ sourceId, destinationId, id }: ReplicationCopy): string {
  return `${syncKey(sourceId, destinationId)}#${id}`;
}

/** The key of a trigger. */
export function triggerKey(instanceId: string, namespace: string, id: number): string {
  return `${instanceId}/${namespace}/${id}`;
}

/** The key of a call, in the log as among those still to be made. */
export function webhookCallKey(call: Pick<WebhookDelivery, "instanceId" | "namespace" | "triggerId" | "id">): string {
  return `${triggerKey(call.instanceId, call.namespace, call.triggerId)}/${call.id}`;
}
