import { matchesGlob } from "../../base/glob.js";
import { nextNumber } from "../../state/counters.js";
import type { ReplicationCopy, ReplicationFilter, ReplicationRule } from "../../state/entities/replication.js";
import { copyKey, repositoryKey, syncKey, tagKey } from "../../state/keys.js";
import type { RegistryEvent } from "../events.js";
import { removeTag } from "../images/delete-images.js";
import { immutableTagsOf } from "../immutability.js";
import { MAX_COPIES } from "../quotas.js";
import type { Services } from "../services.js";
import { copyByRule, REPLICATION } from "./copy-by-rule.js";

/** What might be copied. */
export interface Copyable {
  readonly resource: "image" | "chart";
  /** Namespace and repository, or namespace and chart. */
  readonly fullName: string;
  /** Tag, or version. */
  readonly tag: string;
}

/** How long a copy takes on the emulated clock. */
const COPY_MS = 1000;

/**
 * Copies what was pushed: to the replicas of its instance, which hold all that their master holds, and by the rules of its instance.
 * A copy is a push as well, yet no rule copies it on: rules that lead in a circle would never end.
 */
export function replicatePush(services: Services, event: RegistryEvent): void {
  if (event.type === "deleteImage") copyDeletion(services, event);
  const resource = resourceOf(event);
  if (resource === undefined) return;
  const fullName = `${event.namespace}/${event.repository}`;
  for (const replica of services.store.replicas.childrenOf(event.instanceId)) {
    if (replica.status !== "Running") continue;
    const name = `${fullName}:[${event.tag}]`;
    const ends = { sourceId: event.instanceId, destinationId: replica.id };
    noteCopy(services, { ...ends, resource, source: name, destination: name, isOk: true });
  }
  if (event.operator === REPLICATION) return;
  for (const rule of services.store.replicationRules.childrenOf(event.instanceId)) {
    if (ruleCovers(rule, { resource, fullName, tag: event.tag })) copy(services, rule, event, resource);
  }
}

/** Deletes the copies of a tag where a rule wants that; what protects them, protects them from this too. */
function copyDeletion(
  services: Services,
  { operator, instanceId, namespace, repository, tag: name, digest }: RegistryEvent,
): void {
  if (operator === REPLICATION) return;
  const { store } = services;
  const deleted: Copyable = { resource: "image", fullName: `${namespace}/${repository}`, tag: name };
  for (const rule of store.replicationRules.childrenOf(instanceId)) {
    if (rule.copiesDeletion !== true || !ruleCovers(rule, deleted)) continue;
    const target = rule.destinationNamespace === "" ? namespace : rule.destinationNamespace;
    const tag = store.imageTags.get(tagKey(repositoryKey(rule.destinationId, target, repository), name));
    if (tag?.digest !== digest || immutableTagsOf(store, rule.destinationId, target)(repository, name)) continue;
    removeTag(services, tag, REPLICATION);
  }
}

function copy(services: Services, rule: ReplicationRule, event: RegistryEvent, resource: "image" | "chart"): void {
  const { namespace, repository, tag } = event;
  const target = rule.destinationNamespace === "" ? namespace : rule.destinationNamespace;
  const result = copyByRule(services, rule, event, target);
  noteCopy(services, {
    sourceId: rule.sourceId,
    destinationId: rule.destinationId,
    rule: rule.name,
    resource,
    source: `${namespace}/${repository}:[${tag}]`,
    destination: `${target}/${repository}:[${tag}]`,
    ...result,
  });
}

function resourceOf({ type }: RegistryEvent): "image" | "chart" | undefined {
  if (type === "pushImage") return "image";
  return type === "uploadChart" ? "chart" : undefined;
}

/** Whether a rule copies something: it is on, and all of its filters let it through. */
function ruleCovers({ filters, isDisabled }: ReplicationRule, copyable: Copyable): boolean {
  return isDisabled !== true && filters.every((filter) => passes(filter, copyable));
}

/** A filter without a value lets everything through. */
function passes({ type, value }: ReplicationFilter, { resource, fullName, tag }: Copyable): boolean {
  if (value === "") return true;
  switch (type) {
    case "name":
      return matchesGlob(value, fullName);
    case "tag":
      return matchesGlob(value, tag);
    default:
      return value === resource;
  }
}

/** Notes a copy. Its destination is `Running` again until callers have seen it so, then as good as the copies of this run. */
function noteCopy({ store, clock }: Services, copy: Omit<ReplicationCopy, "id" | "startedAtMs" | "endedAtMs">): void {
  const { replicationCopies: copies, replicationSyncs: syncs } = store;
  const startedAtMs = clock.now();
  const endedAtMs = startedAtMs + COPY_MS;
  copies.put({ ...copy, id: nextNumber(store, copy.sourceId, "replication-copy"), startedAtMs, endedAtMs });
  const key = syncKey(copy.sourceId, copy.destinationId);
  for (const old of copies.pageOf(key, MAX_COPIES, 1)) copies.delete(copyKey(old));
  const before = syncs.get(key);
  const failsNextTransition = !copy.isOk || (before?.status === "Running" && before.failsNextTransition === true);
  syncs.put({
    sourceId: copy.sourceId,
    destinationId: copy.destinationId,
    status: "Running",
    reads: 0,
    sinceMs: startedAtMs,
    failsNextTransition,
    endedAtMs,
    settledCopy: before?.settledCopy ?? 0,
  });
}
