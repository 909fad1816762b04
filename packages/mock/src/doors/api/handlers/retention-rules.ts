import { nextRun } from "../../../base/cron.js";
import { utcTimestamp } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { findNamespace } from "../../../domain/namespaces.js";
import type { RetentionPolicy, RetentionRule as WireRule } from "../../../gen/types/index.js";
import { nextNumber } from "../../../state/counters.js";
import type { Namespace } from "../../../state/entities/namespaces.js";
import type { RetentionRule } from "../../../state/entities/retention.js";
import { namespaceKey } from "../../../state/keys.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { pageByNumber, rowsBelow } from "./list.js";

/** The members of a rule in a request. */
interface RuleInput {
  readonly RetentionRule: WireRule;
  readonly CronSetting: string;
}

/** The time of what has not happened or never will: Go's zero time, as Harbor answers it. */
export const NEVER = "0001-01-01T00:00:00Z";

/** Creates the tag retention rule of a namespace. */
export const createTagRetentionRule: Handler<"CreateTagRetentionRule"> = (input, call) => {
  const { instanceId, name } = findNumberedNamespace(call, input.RegistryId, input.NamespaceId);
  const setting = settingOf(input, input.Disabled ?? false, call);
  if (call.store.retentionRules.get(namespaceKey(instanceId, name)) !== undefined) {
    throw call.error("InternalError.ErrorConflict", "The namespace has a tag retention rule already.");
  }
  const id = nextNumber(call.store, instanceId, "retentionRules");
  call.store.retentionRules.put({ instanceId, namespace: name, id, ...setting });
  return {};
};

/** Lists the tag retention rules of an instance, or that of one namespace. */
export const describeTagRetentionRules: Handler<"DescribeTagRetentionRules"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const parent =
    input.NamespaceName === undefined
      ? instance.id
      : namespaceKey(instance.id, findNamespace(call, instance, input.NamespaceName).name);
  const rules = rowsBelow(call.store.retentionRules, [parent]);
  return { RetentionPolicyList: pageByNumber(rules, input, call).map(policyOf), TotalCount: rules.length };
};

/** Changes what a rule retains and when it runs. Without `Disabled` it stays enabled or disabled. */
export const modifyTagRetentionRule: Handler<"ModifyTagRetentionRule"> = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const namespace = findNumberedNamespace(call, input.RegistryId, input.NamespaceId);
  if (namespace.name !== rule.namespace) {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "The rule belongs to another namespace.");
  }
  const { instanceId, id } = rule;
  const setting = settingOf(input, input.Disabled ?? rule.isDisabled, call);
  call.store.retentionRules.put({ instanceId, namespace: rule.namespace, id, ...setting });
  return {};
};

/** Deletes a rule with its runs. */
export const deleteTagRetentionRule: Handler<"DeleteTagRetentionRule"> = (input, call) => {
  const { retentionRules } = call.store;
  retentionRules.delete(retentionRules.keyOf(findRetentionRule(call, input.RegistryId, input.RetentionId)));
  return {};
};

/** A rule of an instance by its number. */
export function findRetentionRule(call: Call, registryId: string, id: number): RetentionRule {
  const instance = findRunningInstance(call, registryId);
  const rule = call.store.retentionRules.childrenOf(instance.id).find((candidate) => candidate.id === id);
  if (rule === undefined) throw new RegistryRefusal("missing", "The tag retention rule does not exist.");
  return rule;
}

/** What a rule retains and when it runs, in their stored form. A disabled rule does not run by itself. */
function settingOf(
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
function findNumberedNamespace(call: Call, registryId: string, id: number): Namespace {
  const instance = findRunningInstance(call, registryId);
  const namespace = call.store.namespaces.childrenOf(instance.id).find((candidate) => candidate.id === id);
  if (namespace === undefined) throw new RegistryRefusal("missing", "The namespace does not exist.");
  return namespace;
}

function policyOf(rule: RetentionRule): RetentionPolicy {
  return {
    RetentionId: rule.id,
    NamespaceName: rule.namespace,
    RetentionRuleList: [{ Key: rule.key, Value: rule.value }],
    CronSetting: rule.cronSetting,
    Disabled: rule.isDisabled,
    NextExecutionTime: rule.nextRunAtMs === undefined ? NEVER : utcTimestamp(rule.nextRunAtMs),
  };
}
