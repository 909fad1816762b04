import { type RetentionCandidate, retainedDigests } from "../rules/retention.js";
import type { ImageTag } from "../store/entities/image.js";
import type { RetentionExecution, RetentionRule, RetentionStatus } from "../store/entities/retention.js";
import type { Course } from "../store/lifecycle.js";
import { nextNumber } from "../store/next-number.js";
import { artifactKey, namespaceKey, repositoryKey, type Store } from "../store/store.js";
import type { World } from "../world.js";
import { immutableTagsOf } from "./immutability.js";
import { removeTag } from "./remove-tag.js";

/** Who deletes what a rule does not keep. */
const OPERATOR = "tag-retention";

/** The life of a run. */
export const retentionCourse: Course<RetentionStatus> = { next: { InProgress: "Succeed" }, failed: "Failed" };

interface Candidate extends RetentionCandidate {
  readonly tags: readonly ImageTag[];
}

/**
 * Runs a rule over each repository of its namespace. The work is done at once; that it is seen in progress is for those who wait for
 * its end. A rehearsal counts and deletes nothing, a rule that is disabled looks at nothing. Whoever calls this commits.
 */
export function runRetention(world: World, rule: RetentionRule, run: { isDryRun: boolean; atMs: number }): void {
  const { store } = world;
  const { instanceId, namespace } = rule;
  const id = nextNumber(store, instanceId, "retentionExecutions");
  const execution: RetentionExecution = {
    instanceId,
    retentionId: rule.id,
    id,
    isDryRun: run.isDryRun,
    status: "InProgress",
    reads: 0,
    sinceMs: run.atMs,
    startedAtMs: run.atMs,
  };
  store.retentionExecutions.put(execution);
  if (rule.isDisabled) return;
  for (const { name } of store.repositories.childrenOf(namespaceKey(instanceId, namespace))) {
    runInRepository(world, rule, execution, name);
  }
}

function runInRepository(world: World, rule: RetentionRule, execution: RetentionExecution, repository: string): void {
  const { store } = world;
  const { instanceId, namespace } = rule;
  const candidates = candidatesOf(store, repositoryKey(instanceId, namespace, repository));
  const isImmutable = immutableTagsOf(store, instanceId, namespace);
  const retained = retainedDigests(candidates, [rule], execution.startedAtMs);
  const doomed = candidates
    .filter(({ digest, tags }) => !retained.has(digest) && !tags.some(({ name }) => isImmutable(repository, name)))
    .flatMap(({ tags }) => tags);
  const total = candidates.reduce((sum, { tags }) => sum + tags.length, 0);
  store.retentionTasks.put({
    instanceId,
    executionId: execution.id,
    id: nextNumber(store, instanceId, "retentionTasks"),
    repository,
    total,
    retained: total - doomed.length,
  });
  if (execution.isDryRun) return;
  for (const tag of doomed) removeTag(world, tag, OPERATOR);
}

/** The images that have a tag: one that has none is no tag to be counted, and waits for the garbage collection. */
function candidatesOf(store: Store, repository: string): Candidate[] {
  return store.artifacts.childrenOf(repository).flatMap(({ digest, id, pushedAtMs }) => {
    const tags = store.imageTags.childrenOf(artifactKey(repository, digest));
    const latest = tags.reduce((ms, tag) => Math.max(ms, tag.pushedAtMs), pushedAtMs);
    return tags.length === 0 ? [] : [{ digest, id, pushedAtMs: latest, tags }];
  });
}
