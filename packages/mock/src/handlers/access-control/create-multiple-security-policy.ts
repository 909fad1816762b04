import type { Handler } from "../handler.js";
import { findAllowlist, putPolicies, withPolicies } from "./allowlist.js";

/** Adds several policies, all or none. Of each the range and the remark count. */
export const createMultipleSecurityPolicy: Handler<"CreateMultipleSecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  putPolicies(call, list, withPolicies(list.policies, input.SecurityGroupPolicySet, call));
  return { RegistryId: list.instanceId };
};
