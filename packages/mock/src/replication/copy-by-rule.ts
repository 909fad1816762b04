import type { RegistryEvent } from "../events.js";
import { pushImage } from "../registry/push-image.js";
import { RegistryRefusal } from "../registry/refusal.js";
import type { CopyResult, ReplicationRule } from "../store/entities/replication.js";
import { artifactKey, repositoryKey, tagKey } from "../store/store.js";
import type { World } from "../world.js";
import { copyChart } from "./copy-chart.js";
import { ensureNamespace } from "./ensure-namespace.js";
import { REPLICATION } from "./operator.js";

/** Copies what was pushed to where a rule wants it. What the destination refuses is a copy that failed, not a push that failed. */
export function copyByRule(world: World, rule: ReplicationRule, event: RegistryEvent, namespace: string): CopyResult {
  const destination = world.store.instances.get(rule.destinationId);
  if (destination?.status !== "Running") return { isOk: false, note: "The destination is not running." };
  try {
    ensureNamespace(world, destination, namespace);
    return event.type === "pushImage"
      ? copyImage(world, rule, event, namespace)
      : copyChart(world, rule, event, namespace);
  } catch (error) {
    if (error instanceof RegistryRefusal) return { isOk: false, note: error.message };
    throw error;
  }
}

function copyImage(world: World, rule: ReplicationRule, event: RegistryEvent, namespace: string): CopyResult {
  const { repository, tag, digest } = event;
  const source = repositoryKey(event.instanceId, event.namespace, repository);
  const artifact = world.store.artifacts.get(artifactKey(source, digest));
  if (artifact === undefined) return { isOk: false, note: "The image is gone." };
  const target = tagKey(repositoryKey(rule.destinationId, namespace, repository), tag);
  const existing = world.store.imageTags.get(target);
  if (existing?.digest === digest) return { isOk: true, note: "The image is there already." };
  if (existing !== undefined && !rule.isOverriding)
    return { isOk: true, note: "Another image has the tag, and is kept." };
  const { manifest, config, size, mediaType } = artifact;
  const content = { manifest, config, size, mediaType };
  pushImage(world, { instanceId: rule.destinationId, namespace, repository, tag, operator: REPLICATION, ...content });
  return { isOk: true };
}
