import { runRetention } from "./registry/run-retention.js";
import { latestRun, nextRun } from "./rules/cron.js";
import type { RetentionRule } from "./store/entities/retention.js";
import type { World } from "./world.js";

/**
 * Does what has become due by the clock, the earliest first. To be called whenever the clock has moved; whoever calls it commits. A
 * rule that several runs were missed of runs once, for the last of them: the others would have found the same images.
 */
export function runDue(world: World): void {
  const nowMs = world.clock.now();
  const due: RetentionRule[] = [];
  for (const rule of world.store.retentionRules.values()) {
    if (rule.nextRunAtMs !== undefined && rule.nextRunAtMs <= nowMs) due.push(rule);
  }
  for (const rule of due.toSorted((left, right) => (left.nextRunAtMs ?? 0) - (right.nextRunAtMs ?? 0))) {
    runRule(world, rule, nowMs);
  }
}

function runRule(world: World, rule: RetentionRule, nowMs: number): void {
  const atMs = latestRun(rule.cronSetting, rule.nextRunAtMs ?? nowMs, nowMs);
  runRetention(world, rule, { isDryRun: false, atMs });
  const { nextRunAtMs: _, ...rest } = rule;
  const next = nextRun(rule.cronSetting, atMs);
  world.store.retentionRules.put(next === undefined ? rest : { ...rest, nextRunAtMs: next });
}
