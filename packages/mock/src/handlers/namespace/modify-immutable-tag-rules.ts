import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { findImmutableTagRule, selectorsOf } from "./immutable-tag-rule.js";

/** Changes the immutability rule of a namespace; whether it is disabled stays as it was when that is left out. */
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
