// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of ImmutableTagRule. */
export const ImmutableTagRule: Shape = [
  { name: "RepositoryPattern", type: "String", required: true },
  { name: "TagPattern", type: "String", required: true },
  { name: "RepositoryDecoration", type: "String", required: true, values: ["repoMatches", "repoExcludes"] },
  { name: "TagDecoration", type: "String", required: true, values: ["matches", "excludes"] },
  { name: "Disabled", type: "Boolean" },
  { name: "RuleId", type: "Integer" },
  { name: "NsName", type: "String" },
];

/** Members of KeyValueString. */
export const KeyValueString: Shape = [
  { name: "Key", type: "String", required: true },
  { name: "Value", type: "String", required: true },
];

/** Members of TcrNamespaceInfo. */
export const TcrNamespaceInfo: Shape = [
  { name: "Name", type: "String" },
  { name: "CreationTime", type: "Timestamp" },
  { name: "Public", type: "Boolean" },
  { name: "NamespaceId", type: "Integer" },
  { name: "TagSpecification", type: "TagSpecification", nullable: true },
  { name: "Metadata", type: "KeyValueString", list: 1, nullable: true },
];
