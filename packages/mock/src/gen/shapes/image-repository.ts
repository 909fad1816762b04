// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of GCJobInfo. */
export const GCJobInfo: Shape = [
  { name: "ID", type: "Integer" },
  { name: "JobStatus", type: "String" },
  { name: "CreationTime", type: "String", format: "iso8601" },
  { name: "UpdateTime", type: "String", format: "iso8601" },
  { name: "Schedule", type: "Schedule" },
];

/** Members of Schedule. */
export const Schedule: Shape = [
  { name: "Type", type: "String", values: ["Hourly", "Daily", "Weekly", "Custom", "Manual", "Dryrun", "None"] },
];

/** Members of TcrImageInfo. */
export const TcrImageInfo: Shape = [
  { name: "Digest", type: "String", format: "digest" },
  { name: "Size", type: "Integer" },
  { name: "ImageVersion", type: "String" },
  { name: "UpdateTime", type: "String", format: "iso8601" },
  { name: "Kind", type: "String", nullable: true },
  { name: "KmsSignature", type: "String", nullable: true },
];

/** Members of TcrRepositoryInfo. */
export const TcrRepositoryInfo: Shape = [
  { name: "Name", type: "String" },
  { name: "Namespace", type: "String" },
  { name: "CreationTime", type: "String", format: "go-time" },
  { name: "Public", type: "Boolean" },
  { name: "Description", type: "String", nullable: true },
  { name: "BriefDescription", type: "String", nullable: true },
  { name: "UpdateTime", type: "String", format: "go-time" },
];
