import { latestRun, nextRun } from "../base/cron.js";
import { nextNumber } from "../state/counters.js";
import type { ImageTag } from "../state/entities/images.js";
import type { RetentionExecution, RetentionRule } from "../state/entities/retention.js";
import { artifactKey, namespaceKey, repositoryKey } from "../state/keys.js";
import type { Store } from "../state/store.js";
import { removeTag } from "./images/delete-images.js";
import { immutableTagsOf } from "./immutability.js";
import type { Services } from "./services.js";

/** Who deletes what a rule does not keep. */
const OPERATOR = "tag-retention";

interface Candidate extends RetentionCandidate {
  readonly tags: readonly ImageTag[];
}

/** What a rule decides over: an image with all its tags. */
export interface RetentionCandidate {
  readonly digest: string;
  readonly id: number;
  /** When the image or one of its tags was pushed last. */
  readonly pushedAtMs: number;
}

/** What a rule keeps. */
export interface RetentionSetting {
  /** `latestPushedK`: the latest images, by number. `nDaysSinceLastPush`: what was pushed within so many days. */
  readonly key: string;
  readonly value: number;
}

const DAY_MS = 86_400_000;

/**
 * Runs the rules that are due by the clock, the earliest first. To be called whenever the clock has moved; the caller commits. A rule
 * that missed several runs runs once, for the last of them: the others would have found the same images.
 */
export function runDue(services: Services): void {
  const nowMs = services.clock.now();
  for (const rule of services.store.retentionRules.dueBy(nowMs)) runRule(services, rule, nowMs);
}

function runRule(services: Services, rule: RetentionRule, nowMs: number): void {
  const atMs = latestRun(rule.cronSetting, rule.nextRunAtMs ?? nowMs, nowMs);
  runRetention(services, rule, { isDryRun: false, atMs });
  const { nextRunAtMs: _, ...rest } = rule;
  const next = nextRun(rule.cronSetting, atMs);
  services.store.retentionRules.put(next === undefined ? rest : { ...rest, nextRunAtMs: next });
}

/**
 * Runs a rule over each repository of its namespace. The work is done at once; the run is shown in progress for clients that wait for
 * its end. A dry run counts and deletes nothing, a disabled rule looks at nothing. The caller commits.
 */
export function runRetention(services: Services, rule: RetentionRule, run: { isDryRun: boolean; atMs: number }): void {
  const { store } = services;
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
    runInRepository(services, rule, execution, name);
  }
}

function runInRepository(
  services: Services,
  rule: RetentionRule,
  execution: RetentionExecution,
  repository: string,
): void {
  const { store } = services;
  const { instanceId, namespace } = rule;
  const candidates = candidatesOf(store, repositoryKey(instanceId, namespace, repository));
  const isImmutable = immutableTagsOf(store, instanceId, namespace);
  const retained = retainedDigests(candidates, [rule], execution.startedAtMs);
  const removed = candidates
    .filter(({ digest, tags }) => !retained.has(digest) && !tags.some(({ name }) => isImmutable(repository, name)))
    .flatMap(({ tags }) => tags);
  const total = candidates.reduce((sum, { tags }) => sum + tags.length, 0);
  store.retentionTasks.put({
    instanceId,
    executionId: execution.id,
    id: nextNumber(store, instanceId, "retentionTasks"),
    repository,
    total,
    retained: total - removed.length,
  });
  if (execution.isDryRun) return;
  for (const tag of removed) removeTag(services, tag, OPERATOR);
}

/** The images that have a tag: one that has none is no tag to be counted, and waits for the garbage collection. */
function candidatesOf(store: Store, repository: string): Candidate[] {
  return store.artifacts.childrenOf(repository).flatMap(({ digest, id, pushedAtMs }) => {
    const tags = store.imageTags.childrenOf(artifactKey(repository, digest));
    const latest = tags.reduce((ms, tag) => Math.max(ms, tag.pushedAtMs), pushedAtMs);
    return tags.length === 0 ? [] : [{ digest, id, pushedAtMs: latest, tags }];
  });
}

/**
 * The images of a repository that rules keep, by digest: what any of them keeps. Of images that were pushed at the same time the
 * one with the higher id is the later; a push exactly so many days ago is within them. A rule that is not known keeps everything.
 */
export function retainedDigests<Candidate extends RetentionCandidate>(
  candidates: readonly Candidate[],
  settings: readonly RetentionSetting[],
  nowMs: number,
): ReadonlySet<string> {
  return new Set(settings.flatMap((setting) => keptBy(setting, candidates, nowMs)).map(({ digest }) => digest));
}

function keptBy<Candidate extends RetentionCandidate>(
  { key, value }: RetentionSetting,
  candidates: readonly Candidate[],
  nowMs: number,
): readonly Candidate[] {
  switch (key) {
    case "latestPushedK":
      return candidates
        .toSorted((left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id)
        .slice(0, value);
    case "nDaysSinceLastPush":
      return candidates.filter(({ pushedAtMs }) => pushedAtMs >= nowMs - value * DAY_MS);
    default:
      return candidates;
  }
}
