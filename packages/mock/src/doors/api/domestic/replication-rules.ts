import { utcTimestamp } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import type { ReplicationPolicyInfo } from "../../../gen/domestic/types/domestic.js";
import type { ReplicationRule } from "../../../state/entities/replication.js";
import { replicationRuleKey } from "../../../state/keys.js";
import type { Store } from "../../../state/store.js";
import { findRunningInstance } from "../handlers/find.js";
import type { Call } from "../handlers/handler.js";
import { rowsBelow } from "../handlers/list.js";
import { replicationRuleFields } from "../handlers/replication.js";
import type { DomesticHandler } from "./handlers.js";
import { pageOf } from "./pages.js";

/** Lists the rules of an instance in the order of their creation. */
export const describeReplicationPolicies: DomesticHandler<"DescribeReplicationPolicies"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const rules = rowsBelow(call.store.replicationRules, [id]);
  const page = pageOf(rules, input, call);
  return { ReplicationPolicyInfoList: page.map((rule) => policyOf(rule, call.store)), TotalCount: rules.length };
};

/** Changes the members of a rule that the request names. */
export const modifyReplication: DomesticHandler<"ModifyReplication"> = (input, call) => {
  const rule = findRule(input, call);
  const { Enabled, ...fields } = input.Rule;
  call.store.replicationRules.put({
    ...rule,
    ...replicationRuleFields(fields, call),
    ...(input.Description === undefined ? {} : { description: input.Description }),
    ...(Enabled === undefined ? {} : { isDisabled: !Enabled }),
    updatedAtMs: call.clock.now(),
  });
  return {};
};

/** Deletes a rule. What it copied stays. */
export const deleteReplicationRule: DomesticHandler<"DeleteReplicationRule"> = (input, call) => {
  const { replicationRules } = call.store;
  replicationRules.delete(replicationRules.keyOf(findRule(input, call)));
  return {};
};

function findRule(
  { SourceRegistryId, RuleName }: { readonly SourceRegistryId: string; readonly RuleName: string },
  call: Call,
): ReplicationRule {
  const { id } = findRunningInstance(call, SourceRegistryId);
  const rule = call.store.replicationRules.get(replicationRuleKey(id, RuleName));
  if (rule === undefined) throw new RegistryRefusal("missing", "The replication rule does not exist.");
  return rule;
}

function policyOf(rule: ReplicationRule, { instances }: Store): ReplicationPolicyInfo {
  const placeOf = (id: string, rest: string): string => `${id}/${rest} ${instances.get(id)?.region ?? ""}`;
  const names = rule.filters.find(({ type, value }) => type === "name" && value !== "");
  const { createdAtMs, updatedAtMs = createdAtMs } = rule;
  return {
    ID: rule.id ?? null,
    Name: rule.name,
    Description: rule.description,
    Filters: rule.filters.map(({ type, value }) => ({ Type: type, Value: value })),
    Override: rule.isOverriding,
    Enabled: rule.isDisabled !== true,
    SrcResource: placeOf(rule.sourceId, names?.value ?? "**"),
    DestResource: placeOf(rule.destinationId, rule.destinationNamespace),
    CreationTime: createdAtMs === undefined ? null : utcTimestamp(createdAtMs),
    UpdateTime: updatedAtMs === undefined ? null : utcTimestamp(updatedAtMs),
  };
}
