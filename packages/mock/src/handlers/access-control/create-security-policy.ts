import type { Handler } from "../handler.js";
import { findAllowlist, putPolicies, withPolicies } from "./allowlist.js";

/** Adds a policy behind the others. */
export const createSecurityPolicy: Handler<"CreateSecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  putPolicies(call, list, withPolicies(list.policies, [input], call));
  return { RegistryId: list.instanceId };
};
