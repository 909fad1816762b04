// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of AccessVpc. */
export const AccessVpc: Shape = /* @__PURE__ */ defineShape("VpcId SubnetId Status AccessIp");

/** Members of SecurityPolicy. */
export const SecurityPolicy: Shape = /* @__PURE__ */ defineShape(
  'PolicyIndex:Integer Description CidrBlock{"format":"cidr"} PolicyVersion',
);
