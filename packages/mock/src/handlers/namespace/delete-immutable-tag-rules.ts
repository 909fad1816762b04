import { namespaceKey } from "../../store/store.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { findImmutableTagRule } from "./immutable-tag-rule.js";

/** Removes the immutability rule of a namespace. */
export const deleteImmutableTagRules: Handler<"DeleteImmutableTagRules"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  findImmutableTagRule(call, namespace, input.RuleId);
  call.store.immutableTagRules.delete(namespaceKey(namespace.instanceId, namespace.name));
  return {};
};
