import { nextNumber } from "../../store/next-number.js";
import { namespaceKey } from "../../store/store.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { selectorsOf } from "./immutable-tag-rule.js";

/** Gives a namespace its rule that makes tags immutable. */
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
