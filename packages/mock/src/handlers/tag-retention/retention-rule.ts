import type { RetentionRule as WireRule } from "../../gen/types/index.js";
import { nextRun } from "../../rules/cron.js";
import type { RetentionRule } from "../../store/entities/retention.js";
import type { Namespace } from "../../store/entities.js";
import { findRunningInstance, notFound } from "../find.js";
import type { Call } from "../handler.js";

/** What a caller says of a rule. */
export interface RuleInput {
  readonly RetentionRule: WireRule;
  readonly CronSetting: string;
}

/** What a rule keeps and when it runs, as both are kept. A rule that is disabled does not run by itself. */
export function settingOf(
  input: RuleInput,
  isDisabled: boolean,
  call: Call,
): Pick<RetentionRule, "key" | "value" | "cronSetting" | "isDisabled" | "nextRunAtMs"> {
  const { Key: key, Value: value } = input.RetentionRule;
  if (value < 1) {
    throw call.error("InvalidParameterValue", "The value of the parameter `RetentionRule.Value` must be at least 1.");
  }
  const next = isDisabled ? undefined : nextRun(input.CronSetting, call.clock.now());
  const setting = { key, value, cronSetting: input.CronSetting, isDisabled };
  return next === undefined ? setting : { ...setting, nextRunAtMs: next };
}

/** A namespace by its number. */
export function findNumberedNamespace(call: Call, registryId: string, id: number): Namespace {
  const instance = findRunningInstance(call, registryId);
  const namespace = call.store.namespaces.childrenOf(instance.id).find((candidate) => candidate.id === id);
  if (namespace === undefined) throw notFound(call, "The namespace does not exist.");
  return namespace;
}

/** A rule of an instance by its number. */
export function findRetentionRule(call: Call, registryId: string, id: number): RetentionRule {
  const instance = findRunningInstance(call, registryId);
  const rule = call.store.retentionRules.childrenOf(instance.id).find((candidate) => candidate.id === id);
  if (rule === undefined) throw notFound(call, "The tag retention rule does not exist.");
  return rule;
}
