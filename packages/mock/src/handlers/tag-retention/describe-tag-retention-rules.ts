import type { RetentionPolicy } from "../../gen/types/index.js";
import type { RetentionRule } from "../../store/entities/retention.js";
import { utcTimestamp } from "../../time-formats.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { pageByNumber } from "../paging.js";
import { NEVER } from "./never.js";

/** Lists the tag retention rules of an instance, or that of one namespace. */
export const describeTagRetentionRules: Handler<"DescribeTagRetentionRules"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const name = input.NamespaceName === undefined ? undefined : findNamespace(call, instance, input.NamespaceName).name;
  const rules = call.store.retentionRules
    .childrenOf(instance.id)
    .filter(({ namespace }) => name === undefined || namespace === name);
  return { RetentionPolicyList: pageByNumber(rules, input, call).map(policyOf), TotalCount: rules.length };
};

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
