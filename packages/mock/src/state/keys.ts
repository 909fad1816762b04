import type { Repository } from "./entities/images.js";
import type { ReplicationCopy } from "./entities/replication.js";
import type { ResourceTags } from "./entities/resource-tags.js";
import type { WebhookDelivery } from "./entities/webhooks.js";

export function namespaceKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}

/** The name of a repository may hold slashes, that of a namespace none. */
export function repositoryKey(instanceId: string, namespace: string, name: string): string {
  return `${instanceId}/${namespace}/${name}`;
}

/** The key of a repository by its row, or by what it will be called. */
export function keyOfRepository({
  instanceId,
  namespace,
  name,
}: Pick<Repository, "instanceId" | "namespace" | "name">): string {
  return repositoryKey(instanceId, namespace, name);
}

export function artifactKey(repository: string, digest: string): string {
  return `${repository}@${digest}`;
}

/** The indexes of a repository. */
export function indexesKey(repository: string): string {
  return `indexes of ${repository}`;
}

/** What is about a manifest, which need not be there. */
export function referrersKey(repository: string, subject: string): string {
  return `about ${repository}@${subject}`;
}

/** A blob as any repository of any instance has it. */
export function heldKey(digest: string): string {
  return `blob ${digest}`;
}

export function tagKey(repository: string, tag: string): string {
  return `${repository}:${tag}`;
}

export function chartKey(namespace: string, name: string, version: string): string {
  return `${namespace}/${name}:${version}`;
}

/** What an instance numbers. */
export function numberedKey(instanceId: string, id: number): string {
  return `${instanceId}#${id}`;
}

/** A part of an instance that has a name. */
export function partKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}

/** What a link is known by within its instance. */
export function vpcLinkName(vpcId: string, subnetId: string, region: string): string {
  return `${region}/${vpcId}/${subnetId}`;
}

/** What is tagged by name or by number within its instance. */
export function taggedKey({ instanceId, prefix, part }: Pick<ResourceTags, "instanceId" | "prefix" | "part">): string {
  const [name = "", number] = part.split("#");
  if (number === undefined) return partKey(instanceId, name);
  return prefix === "repository" ? triggerKey(instanceId, name, Number(number)) : namespaceKey(instanceId, name);
}

export function counterKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}

const IMAGE_COUNTER = "images/";

/** The name of the counter by which a repository numbers its artifacts and tags. */
export function imageCounter(namespace: string, repository: string): string {
  return `${IMAGE_COUNTER}${namespace}/${repository}`;
}

/** The key of the repository whose images a counter numbers; undefined for the counters of an instance. */
export function countedRepository(instanceId: string, counter: string): string | undefined {
  return counter.startsWith(IMAGE_COUNTER) ? `${instanceId}/${counter.slice(IMAGE_COUNTER.length)}` : undefined;
}

/** An instance as a part of one region: its own, or that of a replica. */
export function regionKey(instanceId: string, region: string): string {
  return `${instanceId}/${region}`;
}

/** An instance or a replica as the destination of a replication. */
export function destinationKey(id: string): string {
  return `to ${id}`;
}

/** What goes from one instance to another. */
export function syncKey(sourceId: string, destinationId: string): string {
  return `${sourceId}>${destinationId}`;
}

/** A rule has a name within its source. */
export function replicationRuleKey(sourceId: string, name: string): string {
  return `${sourceId}/${name}`;
}

export function copyKey({ sourceId, destinationId, id }: ReplicationCopy): string {
  return `${syncKey(sourceId, destinationId)}#${id}`;
}

export function triggerKey(instanceId: string, namespace: string, id: number): string {
  return `${instanceId}/${namespace}/${id}`;
}

/** A call, in the log as among those still to be made. */
export function webhookCallKey(call: Pick<WebhookDelivery, "instanceId" | "namespace" | "triggerId" | "id">): string {
  return `${triggerKey(call.instanceId, call.namespace, call.triggerId)}/${call.id}`;
}
