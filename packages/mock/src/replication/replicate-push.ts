import type { Reaction, RegistryEvent } from "../events.js";
import type { ReplicationRule } from "../store/entities/replication.js";
import type { World } from "../world.js";
import { copyByRule } from "./copy-by-rule.js";
import { noteCopy } from "./note-copy.js";
import { REPLICATION } from "./operator.js";
import { ruleCovers } from "./rule-covers.js";

/**
 * Copies what was pushed: to the replicas of its instance, which hold all that their master holds, and by the rules of its instance.
 * A copy is a push as well, yet no rule copies it on: rules that lead in a circle would never end.
 */
export const replicatePush: Reaction = (world, event) => {
  const resource = resourceOf(event);
  if (resource === undefined) return;
  const fullName = `${event.namespace}/${event.repository}`;
  for (const replica of world.store.replication.replicas.childrenOf(event.instanceId)) {
    if (replica.status !== "Running") continue;
    const name = `${fullName}:[${event.tag}]`;
    const ends = { sourceId: event.instanceId, destinationId: replica.id };
    noteCopy(world, { ...ends, resource, source: name, destination: name, isOk: true });
  }
  if (event.operator === REPLICATION) return;
  for (const rule of world.store.replication.rules.childrenOf(`from ${event.instanceId}`)) {
    if (ruleCovers(rule, { resource, fullName, tag: event.tag })) copy(world, rule, event, resource);
  }
};

function copy(world: World, rule: ReplicationRule, event: RegistryEvent, resource: "image" | "chart"): void {
  const { namespace, repository, tag } = event;
  const target = rule.destinationNamespace === "" ? namespace : rule.destinationNamespace;
  const result = copyByRule(world, rule, event, target);
  noteCopy(world, {
    sourceId: rule.sourceId,
    destinationId: rule.destinationId,
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
