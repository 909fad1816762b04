import { isGlob } from "../../../base/glob.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { findNamespace } from "../../../domain/namespaces.js";
import type { ImmutableTagRule as WireRule } from "../../../gen/types/index.js";
import { nextNumber } from "../../../state/counters.js";
import type { ImmutableTagRule, Namespace } from "../../../state/entities/namespaces.js";
import { namespaceKey } from "../../../state/keys.js";
import type { EditionHandler } from "./edition-handler.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";

/** Creates the immutability rule of a namespace. */
export const createImmutableTagRules: Handler<"CreateImmutableTagRules"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, name } = namespace;
  const selectors = selectorsOf(input.Rule, call);
  if (call.store.immutableTagRules.get(namespaceKey(instanceId, name)) !== undefined) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The namespace has an immutability rule already.");
  }
  call.store.immutableTagRules.put({
    instanceId,
    namespace: name,
    id: nextNumber(call.store, instanceId, "immutableTagRules"),
    ...selectors,
    isDisabled: input.Rule.Disabled ?? false,
  });
  return {};
};

/** Lists the immutability rules of an instance, and the namespaces that have none. */
export const describeImmutableTagRules: EditionHandler<"DescribeImmutableTagRules"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const { immutableTagRules, namespaces } = call.store;
  const rules = immutableTagRules.childrenOf(id);
  const without = namespaces
    .childrenOf(id)
    .filter(({ name }) => immutableTagRules.get(namespaceKey(id, name)) === undefined);
  const { Page = 1, PageSize = rules.length } = input;
  if (Page < 1 || PageSize < 0) {
    throw call.error("InvalidParameterValue", "The values of the parameters `Page` and `PageSize` must be at least 1.");
  }
  const page = rules.slice((Page - 1) * PageSize, Page * PageSize);
  return { Rules: page.map(wireRuleOf), EmptyNs: without.map(({ name }) => name), Total: rules.length };
};

/** Changes the immutability rule of a namespace. Without `Disabled` it stays enabled or disabled. */
export const modifyImmutableTagRules: Handler<"ModifyImmutableTagRules"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const rule = findImmutableTagRule(call, namespace, input.RuleId);
  call.store.immutableTagRules.put({
    ...rule,
    ...selectorsOf(input.Rule, call),
    isDisabled: input.Rule.Disabled ?? rule.isDisabled,
  });
  return {};
};

/** Deletes the immutability rule of a namespace. */
export const deleteImmutableTagRules: Handler<"DeleteImmutableTagRules"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  findImmutableTagRule(call, namespace, input.RuleId);
  call.store.immutableTagRules.delete(namespaceKey(namespace.instanceId, namespace.name));
  return {};
};

/** The selectors of a rule in their stored form. The caller cannot choose its number and namespace. */
function selectorsOf(
  rule: WireRule,
  call: Call<"InvalidParameter.ErrorTcrInvalidParameter">,
): Pick<ImmutableTagRule, "repositoryPattern" | "tagPattern" | "repositoryDecoration" | "tagDecoration"> {
  for (const pattern of [rule.RepositoryPattern, rule.TagPattern]) {
    if (pattern === "" || !isGlob(pattern)) {
      throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "A pattern of the rule is not well formed.");
    }
  }
  return {
    repositoryPattern: rule.RepositoryPattern,
    tagPattern: rule.TagPattern,
    repositoryDecoration: rule.RepositoryDecoration,
    tagDecoration: rule.TagDecoration,
  };
}

/** The rule of a namespace, when it has this number. */
function findImmutableTagRule(call: Call, { instanceId, name }: Namespace, id: number): ImmutableTagRule {
  const rule = call.store.immutableTagRules.get(namespaceKey(instanceId, name));
  if (rule?.id !== id) throw new RegistryRefusal("missing", "The namespace has no immutability rule with this id.");
  return rule;
}

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
