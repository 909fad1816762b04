import type { Handler } from "../handler.js";
import { findNumberedNamespace, findRetentionRule, settingOf } from "./retention-rule.js";

/** Changes what a rule keeps and when it runs; whether it is disabled stays as it was when that is left out. */
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
