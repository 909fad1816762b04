import type { Handler } from "../handler.js";
import { findAllowlist, putPolicies } from "./allowlist.js";
import { findPolicy } from "./find-policy.js";

/** Removes several policies, all or none. Their places are those before the call. */
export const deleteMultipleSecurityPolicy: Handler<"DeleteMultipleSecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  const places = new Set(input.SecurityGroupPolicySet.map((name) => findPolicy(list, name, call)));
  if (places.size > 0) {
    putPolicies(
      call,
      list,
      list.policies.filter((_, place) => !places.has(place)),
    );
  }
  return { RegistryId: list.instanceId };
};
