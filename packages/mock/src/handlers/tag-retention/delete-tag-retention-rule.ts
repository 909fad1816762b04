import { removeRetentionRule } from "../../store/cascade.js";
import type { Handler } from "../handler.js";
import { findRetentionRule } from "./retention-rule.js";

/** Removes a rule with the record of its runs. */
export const deleteTagRetentionRule: Handler<"DeleteTagRetentionRule"> = (input, call) => {
  const { instanceId, namespace } = findRetentionRule(call, input.RegistryId, input.RetentionId);
  removeRetentionRule(call.store, instanceId, namespace);
  return {};
};
