// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../../contract.js";

/** Members of CVEWhitelistItem. */
export const CVEWhitelistItem: Shape = [{ name: "CVEID", type: "String" }];

/** Members of FilterSelector. */
export const FilterSelector: Shape = [
  { name: "Decoration", type: "String", values: ["matches", "excludes", "repoMatches", "repoExcludes"] },
  { name: "Pattern", type: "String" },
];

/** Members of GCParameters. */
export const GCParameters: Shape = [{ name: "Dryrun", type: "Boolean" }];

/** Members of ModifyReplicationRule. */
export const ModifyReplicationRule: Shape = [
  { name: "DestNamespace", type: "String" },
  { name: "Override", type: "Boolean" },
  { name: "Deletion", type: "Boolean" },
  { name: "Filters", type: "ReplicationFilter", list: 1 },
  { name: "Enabled", type: "Boolean" },
];

/** Members of PolicyFilter. */
export const PolicyFilter: Shape = [
  { name: "Type", type: "String", nullable: true },
  { name: "Value", type: "String", nullable: true },
];

/** Members of Registry. */
export const Registry: Shape = [
  { name: "RegistryId", type: "String" },
  { name: "RegistryName", type: "String" },
  { name: "RegistryType", type: "String", values: ["basic", "standard", "premium"] },
  { name: "Status", type: "String" },
  { name: "PublicDomain", type: "String" },
  { name: "CreatedAt", type: "Timestamp" },
  { name: "RegionName", type: "String", region: "name" },
  { name: "RegionId", type: "Integer", region: "number" },
  { name: "EnableAnonymous", type: "Boolean" },
  { name: "TokenValidTime", type: "Integer" },
  { name: "InternalEndpoint", type: "String" },
  { name: "TagSpecification", type: "TagSpecification", nullable: true },
  { name: "ExpiredAt", type: "String", nullable: true, onlyFor: { PayMod: 1 } },
  { name: "PayMod", type: "Integer", nullable: true, values: [0, 1] },
  { name: "RenewFlag", type: "Integer", nullable: true, values: [0, 1, 2], onlyFor: { PayMod: 1 } },
  { name: "DeletionProtection", type: "Boolean", values: [true, false] },
  { name: "EnableCosVersioning", type: "Boolean" },
  { name: "EnableCosMAZ", type: "Boolean" },
];

/** Members of ReplicationExecution. */
export const ReplicationExecution: Shape = [
  { name: "ExecutionID", type: "Integer", nullable: true },
  { name: "PolicyID", type: "Integer", nullable: true },
  { name: "Status", type: "String", nullable: true },
  { name: "Total", type: "Integer", nullable: true },
  { name: "Succeed", type: "Integer", nullable: true },
  { name: "StartTime", type: "String", nullable: true },
  { name: "EndTime", type: "String", nullable: true },
];

/** Members of ReplicationFilter. */
export const ReplicationFilter: Shape = [
  { name: "Type", type: "String", required: true, values: ["name", "tag", "resource"] },
  { name: "Value", type: "String", default: "" },
];

/** Members of ReplicationPolicyInfo. */
export const ReplicationPolicyInfo: Shape = [
  { name: "ID", type: "Integer", nullable: true },
  { name: "Name", type: "String", nullable: true },
  { name: "Description", type: "String", nullable: true },
  { name: "Filters", type: "PolicyFilter", list: 1, nullable: true },
  { name: "Override", type: "Boolean", nullable: true },
  { name: "Enabled", type: "Boolean", nullable: true },
  { name: "SrcResource", type: "String", nullable: true },
  { name: "DestResource", type: "String", nullable: true },
  { name: "CreationTime", type: "String", nullable: true },
  { name: "UpdateTime", type: "String", nullable: true },
];

/** Members of ReplicationRule. */
export const ReplicationRule: Shape = [
  { name: "Name", type: "String", required: true },
  { name: "DestNamespace", type: "String", required: true },
  { name: "Override", type: "Boolean", required: true },
  { name: "Filters", type: "ReplicationFilter", list: 1, required: true },
  { name: "Deletion", type: "Boolean" },
];

/** Members of ReplicationTask. */
export const ReplicationTask: Shape = [
  { name: "ResourceType", type: "String", nullable: true },
  { name: "SrcResource", type: "String", nullable: true },
  { name: "DstResource", type: "String", nullable: true },
  { name: "JobID", type: "String", nullable: true },
  { name: "Status", type: "String", nullable: true },
  { name: "StartTime", type: "String", nullable: true },
  { name: "EndTime", type: "String", nullable: true },
];

/** Members of RetentionPolicy. */
export const RetentionPolicy: Shape = [
  { name: "RetentionId", type: "Integer" },
  { name: "NamespaceName", type: "String" },
  { name: "RetentionRuleList", type: "RetentionRule", list: 1 },
  { name: "CronSetting", type: "String", values: ["manual", "daily", "weekly", "monthly"] },
  { name: "Disabled", type: "Boolean" },
  { name: "NextExecutionTime", type: "String", format: "iso8601" },
  { name: "AdvancedRuleItems", type: "RetentionRuleItem", list: 1 },
];

/** Members of RetentionRuleItem. */
export const RetentionRuleItem: Shape = [
  { name: "RetentionPolicy", type: "RetentionRule" },
  { name: "TagFilter", type: "FilterSelector" },
  { name: "RepositoryFilter", type: "FilterSelector" },
];

/** Members of Tag. */
export const Tag: Shape = [
  { name: "Key", type: "String", required: true, nullable: true },
  { name: "Value", type: "String", required: true, nullable: true },
];

/** Members of TagSpecification. */
export const TagSpecification: Shape = [
  { name: "ResourceType", type: "String", required: true, nullable: true, default: "instance" },
  {
    name: "Tags",
    type: "Tag",
    list: 1,
    required: true,
    nullable: true,
    maxItems: 10,
    breachCode: "InvalidParameter.ErrorTagOverLimit",
  },
];

/** Members of TcrNamespaceInfo. */
export const TcrNamespaceInfo: Shape = [
  { name: "Name", type: "String" },
  { name: "CreationTime", type: "Timestamp" },
  { name: "Public", type: "Boolean" },
  { name: "NamespaceId", type: "Integer" },
  { name: "TagSpecification", type: "TagSpecification", nullable: true },
  { name: "Metadata", type: "KeyValueString", list: 1, nullable: true },
  { name: "CVEWhitelistItems", type: "CVEWhitelistItem", list: 1 },
  { name: "AutoScan", type: "Boolean" },
  { name: "PreventVUL", type: "Boolean" },
  { name: "Severity", type: "String" },
];

/** Members of VpcAndDomainInfo. */
export const VpcAndDomainInfo: Shape = [
  { name: "InstanceId", type: "String", required: true },
  { name: "VpcId", type: "String", required: true },
  { name: "EniLBIp", type: "String", required: true },
  { name: "UsePublicDomain", type: "Boolean", default: false },
  { name: "RegionName", type: "String", whenEmpty: "default" },
];

/** Members of VpcPrivateDomainStatus. */
export const VpcPrivateDomainStatus: Shape = [
  { name: "Region", type: "String" },
  { name: "VpcId", type: "String" },
  { name: "Status", type: "String", values: ["ENABLED", "DISABLED", "ERROR"] },
];

/** Members of WebhookTrigger. */
export const WebhookTrigger: Shape = [
  { name: "Name", type: "String", required: true },
  { name: "Targets", type: "WebhookTarget", list: 1, required: true },
  { name: "EventTypes", type: "String", list: 1, required: true },
  { name: "Condition", type: "String", required: true },
  { name: "Enabled", type: "Boolean", required: true },
  { name: "Id", type: "Integer" },
  { name: "Description", type: "String" },
  { name: "NamespaceId", type: "Integer" },
  { name: "NamespaceName", type: "String", nullable: true },
  { name: "Product", type: "String", nullable: true },
  { name: "PreheatRegion", type: "String", nullable: true },
];
