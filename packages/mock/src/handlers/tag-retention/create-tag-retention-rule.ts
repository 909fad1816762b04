import { nextNumber } from "../../store/next-number.js";
import { namespaceKey } from "../../store/store.js";
import type { Handler } from "../handler.js";
import { findNumberedNamespace, settingOf } from "./retention-rule.js";

/** Gives a namespace its rule that says which tags are kept. */
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
