import { latestRun, nextRun } from "../base/cron.js";
import { matchesGlob } from "../base/glob.js";
import { nextNumber } from "../state/counters.js";
import type { ImageTag } from "../state/entities/images.js";
import type { RetentionExecution, RetentionFilter, RetentionRule } from "../state/entities/retention.js";
import { namespaceKey, repositoryKey } from "../state/keys.js";
import { removeTag } from "./images/delete-images.js";
import { immutableTagsOf } from "./immutability.js";
import type { Services } from "./services.js";

/** Who deletes what a rule does not keep. */
const OPERATOR = "tag-retention";

/** What a rule decides over. */
export type RetentionCandidate = Pick<ImageTag, "name" | "digest" | "id" | "pushedAtMs">;

/** What a rule keeps, and of which tags. */
export interface RetentionSetting {
  /** `latestPushedK`: the latest tags, by number. `nDaysSinceLastPush`: tags that were pushed within so many days. */
  readonly key: string;
  readonly value: number;
  readonly tags?: RetentionFilter | undefined;
}

const DAY_MS = 86_400_000;

/**
 * Runs the rules that are due by the clock, the earliest first. To be called whenever the clock has moved; the caller commits. A rule
 * that missed several runs runs once, for the last of them: the others would have found the same tags.
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
  const settings = settingsFor(rule, repository);
  if (settings.length === 0) return;
  const { store } = services;
  const { instanceId, namespace } = rule;
  const tags = store.imageTags.childrenOf(repositoryKey(instanceId, namespace, repository));
  const isImmutable = immutableTagsOf(store, instanceId, namespace);
  const retained = retainedDigests(tags, settings, execution.startedAtMs);
  const spared = new Set(tags.filter(({ name }) => isImmutable(repository, name)).map(({ digest }) => digest));
  const removed = tags.filter(({ digest }) => !retained.has(digest) && !spared.has(digest));
  store.retentionTasks.put({
    instanceId,
    executionId: execution.id,
    id: nextNumber(store, instanceId, "retentionTasks"),
    repository,
    total: tags.length,
    retained: tags.length - removed.length,
  });
  if (execution.isDryRun) return;
  for (const tag of removed) removeTag(services, tag, OPERATOR);
}

/** What a rule keeps of a repository. None of it means that no part of the rule looks at the repository, and all of it stays. */
function settingsFor({ key, value, items }: RetentionRule, repository: string): readonly RetentionSetting[] {
  if (items === undefined) return [{ key, value }];
  return items.filter(({ repositories }) => looksAt(repositories, repository));
}

function looksAt(filter: RetentionFilter | undefined, name: string): boolean {
  return filter === undefined || matchesGlob(filter.pattern, name) !== filter.isExcluding;
}

/**
 * The digests of a repository that rules keep: those of all tags that any of them keeps, since an image goes with all its tags or stays
 * with them. Of tags that were pushed at the same time the one with the higher id is the later; a push exactly so many days ago is within
 * them. A rule that is not known keeps everything.
 */
export function retainedDigests(
  tags: readonly RetentionCandidate[],
  settings: readonly RetentionSetting[],
  nowMs: number,
): ReadonlySet<string> {
  return new Set(settings.flatMap((setting) => keptBy(setting, tags, nowMs)).map(({ digest }) => digest));
}

function keptBy(
  { key, value, tags: filter }: RetentionSetting,
  tags: readonly RetentionCandidate[],
  nowMs: number,
): readonly RetentionCandidate[] {
  const seen = tags.filter(({ name }) => looksAt(filter, name));
  switch (key) {
    case "latestPushedK":
      return seen.toSorted((left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id).slice(0, value);
    case "nDaysSinceLastPush":
      return seen.filter(({ pushedAtMs }) => pushedAtMs >= nowMs - value * DAY_MS);
    default:
      return seen;
  }
}
