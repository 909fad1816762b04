import type { Handler } from "../handler.js";
import { findAllowlist } from "./allowlist.js";

/** Lists the allowlist. An index is a place, from 0; every row shows the version of the whole list. */
export const describeSecurityPolicies: Handler<"DescribeSecurityPolicies"> = (input, call) => {
  const { policies, version } = findAllowlist(call, input.RegistryId);
  return {
    SecurityPolicySet: policies.map(({ cidrBlock, description }, place) => ({
      PolicyIndex: place,
      Description: description,
      CidrBlock: cidrBlock,
      PolicyVersion: String(version),
    })),
  };
};
