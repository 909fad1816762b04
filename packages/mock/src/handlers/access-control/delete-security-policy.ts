import type { Handler } from "../handler.js";
import { findAllowlist, putPolicies } from "./allowlist.js";
import { findPolicy } from "./find-policy.js";

/** Removes a policy; those behind it move up. */
export const deleteSecurityPolicy: Handler<"DeleteSecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  putPolicies(call, list, list.policies.toSpliced(findPolicy(list, input, call), 1));
  return { RegistryId: list.instanceId };
};
