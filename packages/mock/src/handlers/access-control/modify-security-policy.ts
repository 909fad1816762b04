import type { Handler } from "../handler.js";
import { findAllowlist, putPolicies } from "./allowlist.js";
import { assertCidrBlock, isSameBlock } from "./cidr-block.js";
import { findPolicy } from "./find-policy.js";

/** Replaces the policy at a place. */
export const modifySecurityPolicy: Handler<"ModifySecurityPolicy"> = (input, call) => {
  const list = findAllowlist(call, input.RegistryId);
  const place = findPolicy(list, { PolicyIndex: input.PolicyIndex }, call);
  assertCidrBlock(input.CidrBlock, call);
  if (list.policies.some(({ cidrBlock }, index) => index !== place && isSameBlock(cidrBlock, input.CidrBlock))) {
    throw call.error("InvalidParameter", `There is another policy for ${input.CidrBlock}.`);
  }
  putPolicies(call, list, list.policies.with(place, { cidrBlock: input.CidrBlock, description: input.Description }));
  return { RegistryId: list.instanceId };
};
