import type { ImmutableTagRule as WireRule } from "../../gen/types/index.js";
import type { ImmutableTagRule } from "../../store/entities/immutable-tag-rule.js";
import { namespaceKey } from "../../store/store.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Lists the immutability rules of an instance, and the namespaces that have none. */
export const describeImmutableTagRules: Handler<"DescribeImmutableTagRules"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const { immutableTagRules, namespaces } = call.store;
  const rules = immutableTagRules.childrenOf(id);
  const without = namespaces
    .childrenOf(id)
    .filter(({ name }) => immutableTagRules.get(namespaceKey(id, name)) === undefined);
  return { Rules: rules.map(wireRuleOf), EmptyNs: without.map(({ name }) => name), Total: rules.length };
};

function wireRuleOf(rule: ImmutableTagRule): WireRule {
  return {
    RepositoryPattern: rule.repositoryPattern,
    TagPattern: rule.tagPattern,
    RepositoryDecoration: rule.repositoryDecoration,
    TagDecoration: rule.tagDecoration,
    Disabled: rule.isDisabled,
    RuleId: rule.id,
    NsName: rule.namespace,
  };
}
