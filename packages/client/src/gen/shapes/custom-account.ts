// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of Permission. */
export const Permission: Shape = [
  { name: "Resource", type: "String", required: true, nullable: true },
  {
    name: "Actions",
    type: "String",
    list: 1,
    required: true,
    nullable: true,
    values: [
      "tcr:PushRepository",
      "tcr:PullRepository",
      "tcr:CreateRepository",
      "tcr:CreateHelmChart",
      "tcr:DescribeHelmCharts",
    ],
  },
];

/** Members of ServiceAccount. */
export const ServiceAccount: Shape = [
  { name: "Name", type: "String", nullable: true },
  { name: "Description", type: "String", nullable: true },
  { name: "Disable", type: "Boolean", nullable: true },
  { name: "ExpiresAt", type: "Integer", nullable: true },
  { name: "CreateTime", type: "Timestamp", nullable: true },
  { name: "UpdateTime", type: "Timestamp", nullable: true },
  { name: "Permissions", type: "Permission", list: 1, nullable: true },
];
