// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of AccessVpc. */
export const AccessVpc: Shape = [
  { name: "VpcId", type: "String" },
  { name: "SubnetId", type: "String" },
  { name: "Status", type: "String" },
  { name: "AccessIp", type: "String" },
];

/** Members of SecurityPolicy. */
export const SecurityPolicy: Shape = [
  { name: "PolicyIndex", type: "Integer" },
  { name: "Description", type: "String" },
  { name: "CidrBlock", type: "String", format: "cidr" },
  { name: "PolicyVersion", type: "String" },
];
