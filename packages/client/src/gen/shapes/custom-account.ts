// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of Permission. */
export const Permission: Shape = /* @__PURE__ */ defineShape(
  'Resource!? Actions!?[]{"values":["tcr:PushRepository","tcr:PullRepository","tcr:CreateRepository","tcr:CreateHelmChart","tcr:DescribeHelmCharts"]}',
);

/** Members of ServiceAccount. */
export const ServiceAccount: Shape = /* @__PURE__ */ defineShape(
  "Name? Description? Disable?:Boolean ExpiresAt?:Integer CreateTime?:Timestamp UpdateTime?:Timestamp Permissions?:Permission[]",
);
