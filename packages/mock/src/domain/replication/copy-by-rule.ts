import type { CopyResult, ReplicationRule } from "../../state/entities/replication.js";
import { artifactKey, chartKey, namespaceKey, repositoryKey, tagKey } from "../../state/keys.js";
import { uploadChart } from "../charts.js";
import { RegistryRefusal } from "../errors.js";
import type { RegistryEvent } from "../events.js";
import { copyImage } from "../images/copy-image.js";
import { ensureNamespace } from "../namespaces.js";
import type { Services } from "../services.js";

/** The operator of copies, which tells them from pushes of users. */
export const REPLICATION = "replication";

/** Copies what was pushed to where a rule wants it. What the destination refuses is a copy that failed, not a push that failed. */
export function copyByRule(
  services: Services,
  rule: ReplicationRule,
  event: RegistryEvent,
  namespace: string,
): CopyResult {
  const destination = services.store.instances.get(rule.destinationId);
  if (destination?.status !== "Running") return { isOk: false, note: "The destination is not running." };
  try {
    ensureNamespace(services, destination, namespace);
    return event.type === "pushImage"
      ? copyPushedImage(services, rule, event, namespace)
      : copyChart(services, rule, event, namespace);
  } catch (error) {
    if (error instanceof RegistryRefusal) return { isOk: false, note: error.message };
    throw error;
  }
}

function copyPushedImage(
  services: Services,
  rule: ReplicationRule,
  event: RegistryEvent,
  namespace: string,
): CopyResult {
  const { repository, tag, digest } = event;
  const source = repositoryKey(event.instanceId, event.namespace, repository);
  const artifact = services.store.artifacts.get(artifactKey(source, digest));
  if (artifact === undefined) return { isOk: false, note: "The image is gone." };
  const target = tagKey(repositoryKey(rule.destinationId, namespace, repository), tag);
  const existing = services.store.imageTags.get(target);
  if (existing?.digest === digest) return { isOk: true, note: "The image is there already." };
  if (existing !== undefined && !rule.isOverriding) {
    return { isOk: true, note: "Another image has the tag, and is kept." };
  }
  const to = { instanceId: rule.destinationId, namespace, repository, operator: REPLICATION };
  copyImage(services, artifact, to, [tag]);
  return { isOk: true };
}

/**
 * Copies a version of a chart.
 *
 * @throws RegistryRefusal when the destination does not take it.
 */
function copyChart(services: Services, rule: ReplicationRule, event: RegistryEvent, namespace: string): CopyResult {
  const { charts } = services.store;
  const { repository: name, tag: version } = event;
  const chart = charts.get(chartKey(namespaceKey(event.instanceId, event.namespace), name, version));
  if (chart === undefined) return { isOk: false, note: "The chart is gone." };
  const existing = charts.get(chartKey(namespaceKey(rule.destinationId, namespace), name, version));
  if (existing?.digest === chart.digest) return { isOk: true, note: "The chart is there already." };
  if (existing !== undefined && !rule.isOverriding) {
    return { isOk: true, note: "Another chart has the version, and is kept." };
  }
  const { content } = chart;
  uploadChart(services, { instanceId: rule.destinationId, namespace, name, version, content, operator: REPLICATION });
  return { isOk: true };
}
