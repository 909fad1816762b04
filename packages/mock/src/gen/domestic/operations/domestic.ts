// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation, OperationChange } from "../../../contract.js";
import type {
  CreateGCJobErrorCode,
  CreateInstanceErrorCode,
  CreateInternalEndpointDnsErrorCode,
  CreateNamespaceErrorCode,
  CreateTagRetentionRuleErrorCode,
  CreateWebhookTriggerErrorCode,
  DeleteInternalEndpointDnsErrorCode,
  DeleteReplicationRuleErrorCode,
  DeleteRepositoryErrorCode,
  DescribeImmutableTagRulesErrorCode,
  DescribeInstancesErrorCode,
  DescribeInternalEndpointDnsStatusErrorCode,
  DescribeNamespacesErrorCode,
  DescribeReplicationExecutionsErrorCode,
  DescribeReplicationPoliciesErrorCode,
  DescribeReplicationTasksErrorCode,
  DescribeTagRetentionRulesErrorCode,
  DescribeWebhookTriggerErrorCode,
  ManageReplicationErrorCode,
  ModifyInstanceErrorCode,
  ModifyInstanceStorageErrorCode,
  ModifyNamespaceErrorCode,
  ModifyReplicationErrorCode,
  ModifyTagRetentionRuleErrorCode,
  ModifyWebhookTriggerErrorCode,
  TerminateGCJobErrorCode,
} from "../errors/domestic.js";
import {
  CVEWhitelistItem,
  FilterSelector,
  GCParameters,
  ModifyReplicationRule,
  PolicyFilter,
  Registry,
  ReplicationExecution,
  ReplicationFilter,
  ReplicationPolicyInfo,
  ReplicationRule,
  ReplicationTask,
  RetentionPolicy,
  RetentionRuleItem,
  Tag,
  TagSpecification,
  TcrNamespaceInfo,
  VpcAndDomainInfo,
  VpcPrivateDomainStatus,
  WebhookTrigger,
} from "../shapes/domestic.js";
import type {
  CreateGCJobRequest,
  CreateGCJobResponse,
  CreateInstanceRequest,
  CreateInstanceResponse,
  CreateInternalEndpointDnsRequest,
  CreateInternalEndpointDnsResponse,
  CreateNamespaceRequest,
  CreateNamespaceResponse,
  CreateTagRetentionRuleRequest,
  CreateTagRetentionRuleResponse,
  CreateWebhookTriggerRequest,
  CreateWebhookTriggerResponse,
  DeleteInternalEndpointDnsRequest,
  DeleteInternalEndpointDnsResponse,
  DeleteReplicationRuleRequest,
  DeleteReplicationRuleResponse,
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInternalEndpointDnsStatusRequest,
  DescribeInternalEndpointDnsStatusResponse,
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  DescribeReplicationExecutionsRequest,
  DescribeReplicationExecutionsResponse,
  DescribeReplicationPoliciesRequest,
  DescribeReplicationPoliciesResponse,
  DescribeReplicationTasksRequest,
  DescribeReplicationTasksResponse,
  DescribeTagRetentionRulesRequest,
  DescribeTagRetentionRulesResponse,
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  ManageReplicationRequest,
  ManageReplicationResponse,
  ModifyInstanceRequest,
  ModifyInstanceResponse,
  ModifyInstanceStorageRequest,
  ModifyInstanceStorageResponse,
  ModifyNamespaceRequest,
  ModifyNamespaceResponse,
  ModifyReplicationRequest,
  ModifyReplicationResponse,
  ModifyTagRetentionRuleRequest,
  ModifyTagRetentionRuleResponse,
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
  TerminateGCJobRequest,
  TerminateGCJobResponse,
} from "../types/domestic.js";

/** Starts a garbage collection of an instance, or a rehearsal of one. */
export const createGCJob: Operation<CreateGCJobRequest, CreateGCJobResponse, CreateGCJobErrorCode> = {
  name: "CreateGCJob",
  kind: "execute",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "GCParameters", type: "GCParameters" },
  ],
  output: [],
  shapes: { GCParameters },
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [],
};

/**
 * Creates an Enterprise Edition instance and answers its id.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50715
 */
export const createInstance: OperationChange<CreateInstanceRequest, CreateInstanceResponse, CreateInstanceErrorCode> = {
  name: "CreateInstance",
  input: [
    { name: "RegistryName", type: "String", required: true },
    { name: "RegistryType", type: "String", required: true, values: ["basic", "standard", "premium"] },
    { name: "TagSpecification", type: "TagSpecification" },
    { name: "RegistryChargeType", type: "Integer", default: 0, values: [0, 1] },
    {
      name: "RegistryChargePrepaid",
      type: "RegistryChargePrepaid",
      requiredWhen: { RegistryChargeType: 1 },
      onlyFor: { RegistryChargeType: 1 },
    },
    { name: "SyncTag", type: "Boolean" },
    { name: "EnableCosMAZ", type: "Boolean" },
    { name: "DeletionProtection", type: "Boolean", values: [false, true] },
    { name: "EnableCosVersioning", type: "Boolean" },
  ],
  shapes: {},
};

/** Resolves a domain of an instance to its private link within a private network. */
export const createInternalEndpointDns: Operation<
  CreateInternalEndpointDnsRequest,
  CreateInternalEndpointDnsResponse,
  CreateInternalEndpointDnsErrorCode
> = {
  name: "CreateInternalEndpointDns",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "InstanceId", type: "String", required: true },
    { name: "VpcId", type: "String", required: true },
    { name: "EniLBIp", type: "String", required: true },
    { name: "UsePublicDomain", type: "Boolean", default: false },
    { name: "RegionName", type: "String", whenEmpty: "default" },
    { name: "RegionId", type: "Integer" },
  ],
  output: [],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [],
};

/**
 * Adds a namespace to an Enterprise instance, with cloud tags where wanted.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50698
 */
export const createNamespace: OperationChange<
  CreateNamespaceRequest,
  CreateNamespaceResponse,
  CreateNamespaceErrorCode
> = {
  name: "CreateNamespace",
  input: [
    { name: "RegistryId", type: "String", required: true },
    {
      name: "NamespaceName",
      type: "String",
      required: true,
      minLength: 2,
      maxLength: 30,
      pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$",
    },
    { name: "IsPublic", type: "Boolean", required: true, values: [true, false] },
    { name: "TagSpecification", type: "TagSpecification" },
    { name: "IsAutoScan", type: "Boolean" },
    { name: "IsPreventVUL", type: "Boolean" },
    { name: "Severity", type: "String", values: ["low", "medium", "high", ""] },
    { name: "CVEWhitelistItems", type: "CVEWhitelistItem", list: 1 },
  ],
  shapes: { CVEWhitelistItem },
};

/**
 * Sets a rule for a namespace that says which image tags are kept when old ones are cleaned up.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50690
 */
export const createTagRetentionRule: OperationChange<
  CreateTagRetentionRuleRequest,
  CreateTagRetentionRuleResponse,
  CreateTagRetentionRuleErrorCode
> = {
  name: "CreateTagRetentionRule",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceId", type: "Integer", required: true },
    { name: "RetentionRule", type: "RetentionRule", alternativeTo: ["AdvancedRuleItems"] },
    { name: "CronSetting", type: "String", required: true, values: ["manual", "daily", "weekly", "monthly"] },
    { name: "Disabled", type: "Boolean", default: false },
    { name: "AdvancedRuleItems", type: "RetentionRuleItem", list: 1, alternativeTo: ["RetentionRule"] },
  ],
  shapes: { FilterSelector, RetentionRuleItem },
};

/**
 * Adds a webhook trigger to a namespace: events there are posted to the given addresses.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50683
 */
export const createWebhookTrigger: OperationChange<
  CreateWebhookTriggerRequest,
  CreateWebhookTriggerResponse,
  CreateWebhookTriggerErrorCode
> = {
  name: "CreateWebhookTrigger",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Trigger", type: "WebhookTrigger", required: true },
    { name: "Namespace", type: "String", required: true },
    { name: "Product", type: "String" },
    { name: "PreheatRegion", type: "String" },
  ],
  shapes: { WebhookTrigger },
};

/** Resolves a domain of an instance to its private link no longer. */
export const deleteInternalEndpointDns: Operation<
  DeleteInternalEndpointDnsRequest,
  DeleteInternalEndpointDnsResponse,
  DeleteInternalEndpointDnsErrorCode
> = {
  name: "DeleteInternalEndpointDns",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "InstanceId", type: "String", required: true },
    { name: "VpcId", type: "String", required: true },
    { name: "EniLBIp", type: "String", required: true },
    { name: "UsePublicDomain", type: "Boolean", default: false },
    { name: "RegionName", type: "String", whenEmpty: "default" },
  ],
  output: [],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [],
};

/** Deletes a rule by which an instance is copied to another. What was copied stays. */
export const deleteReplicationRule: Operation<
  DeleteReplicationRuleRequest,
  DeleteReplicationRuleResponse,
  DeleteReplicationRuleErrorCode
> = {
  name: "DeleteReplicationRule",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "SourceRegistryId", type: "String", required: true },
    { name: "RuleName", type: "String", required: true },
    { name: "Description", type: "String" },
  ],
  output: [],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [],
};

/**
 * Removes an image repository from a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50725
 */
export const deleteRepository: OperationChange<
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
  DeleteRepositoryErrorCode
> = {
  name: "DeleteRepository",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ForceDelete", type: "Boolean", default: true },
  ],
  shapes: {},
};

/**
 * Lists the rules of an instance that make tags immutable, and the namespaces that have none.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41437
 */
export const describeImmutableTagRules: OperationChange<
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeImmutableTagRulesErrorCode
> = {
  name: "DescribeImmutableTagRules",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Page", type: "Integer", default: 1 },
    { name: "PageSize", type: "Integer", maximum: 100 },
  ],
  shapes: {},
};

/**
 * Lists the instances of the account, in one region or in all.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50703
 */
export const describeInstances: OperationChange<
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstancesErrorCode
> = { name: "DescribeInstances", shapes: { Registry } };

/** Tells of private links whether a domain leads to each. */
export const describeInternalEndpointDnsStatus: Operation<
  DescribeInternalEndpointDnsStatusRequest,
  DescribeInternalEndpointDnsStatusResponse,
  DescribeInternalEndpointDnsStatusErrorCode
> = {
  name: "DescribeInternalEndpointDnsStatus",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "VpcSet", type: "VpcAndDomainInfo", list: 1, required: true }],
  output: [{ name: "VpcSet", type: "VpcPrivateDomainStatus", list: 1 }],
  shapes: { VpcAndDomainInfo, VpcPrivateDomainStatus },
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [],
};

/**
 * Lists the namespaces of an instance, or finds some by a part of their names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50693
 */
export const describeNamespaces: OperationChange<
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  DescribeNamespacesErrorCode
> = { name: "DescribeNamespaces", shapes: { CVEWhitelistItem, TcrNamespaceInfo } };

/** Lists the runs of the rules of an instance, or of its copies to a replica. */
export const describeReplicationExecutions: Operation<
  DescribeReplicationExecutionsRequest,
  DescribeReplicationExecutionsResponse,
  DescribeReplicationExecutionsErrorCode
> = {
  name: "DescribeReplicationExecutions",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "PolicyId", type: "Integer" },
    { name: "ReplicationInstanceId", type: "String" },
    { name: "Page", type: "Integer", default: 1 },
    { name: "PageSize", type: "Integer", default: 100 },
  ],
  output: [
    { name: "ReplicationExecutionList", type: "ReplicationExecution", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { ReplicationExecution },
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  paging: {
    style: "page",
    offset: "Page",
    limit: "PageSize",
    items: "ReplicationExecutionList",
    total: "TotalCount",
    first: 1,
    maxLimit: 100,
    defaultLimit: 100,
  },
  examples: [],
};

/** Lists the rules by which an instance is copied to others. */
export const describeReplicationPolicies: Operation<
  DescribeReplicationPoliciesRequest,
  DescribeReplicationPoliciesResponse,
  DescribeReplicationPoliciesErrorCode
> = {
  name: "DescribeReplicationPolicies",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Page", type: "Integer", default: 1 },
    { name: "PageSize", type: "Integer", default: 100 },
  ],
  output: [
    { name: "ReplicationPolicyInfoList", type: "ReplicationPolicyInfo", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer", nullable: true },
  ],
  shapes: { PolicyFilter, ReplicationPolicyInfo },
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  paging: {
    style: "page",
    offset: "Page",
    limit: "PageSize",
    items: "ReplicationPolicyInfoList",
    total: "TotalCount",
    first: 1,
    maxLimit: 100,
    defaultLimit: 100,
  },
  examples: [],
};

/** Lists what a run of a rule copied. */
export const describeReplicationTasks: Operation<
  DescribeReplicationTasksRequest,
  DescribeReplicationTasksResponse,
  DescribeReplicationTasksErrorCode
> = {
  name: "DescribeReplicationTasks",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "ExecutionId", type: "Integer", required: true },
    { name: "Page", type: "Integer", default: 1 },
    { name: "PageSize", type: "Integer", default: 100 },
  ],
  output: [
    { name: "ReplicationTaskList", type: "ReplicationTask", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { ReplicationTask },
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  paging: {
    style: "page",
    offset: "Page",
    limit: "PageSize",
    items: "ReplicationTaskList",
    total: "TotalCount",
    first: 1,
    maxLimit: 100,
    defaultLimit: 100,
  },
  examples: [],
};

/**
 * Lists the tag retention rules of an instance, each with its cycle and next run.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50686
 */
export const describeTagRetentionRules: OperationChange<
  DescribeTagRetentionRulesRequest,
  DescribeTagRetentionRulesResponse,
  DescribeTagRetentionRulesErrorCode
> = { name: "DescribeTagRetentionRules", shapes: { FilterSelector, RetentionPolicy, RetentionRuleItem } };

/**
 * Lists the webhook triggers of an instance or of one namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50681
 */
export const describeWebhookTrigger: OperationChange<
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  DescribeWebhookTriggerErrorCode
> = { name: "DescribeWebhookTrigger", shapes: { WebhookTrigger } };

/**
 * Sets a rule by which images are copied from one instance to another, also to one of another account.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42669
 */
export const manageReplication: OperationChange<
  ManageReplicationRequest,
  ManageReplicationResponse,
  ManageReplicationErrorCode
> = { name: "ManageReplication", shapes: { ReplicationRule } };

/**
 * Changes the edition of an instance, or its protection against deletion.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42536
 */
export const modifyInstance: OperationChange<ModifyInstanceRequest, ModifyInstanceResponse, ModifyInstanceErrorCode> = {
  name: "ModifyInstance",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RegistryType", type: "String", values: ["basic", "standard", "premium"] },
    { name: "DeletionProtection", type: "Boolean", default: false, values: [true, false] },
    { name: "EnableCosVersioning", type: "Boolean" },
  ],
  shapes: {},
};

/** Moves an instance to another storage bucket. */
export const modifyInstanceStorage: Operation<
  ModifyInstanceStorageRequest,
  ModifyInstanceStorageResponse,
  ModifyInstanceStorageErrorCode
> = {
  name: "ModifyInstanceStorage",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "TargetRegion", type: "String", required: true, region: "name" },
    { name: "TargetStorageName", type: "String", required: true },
  ],
  output: [],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [],
};

/**
 * Makes a namespace public or private.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50692
 */
export const modifyNamespace: OperationChange<
  ModifyNamespaceRequest,
  ModifyNamespaceResponse,
  ModifyNamespaceErrorCode
> = {
  name: "ModifyNamespace",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "IsPublic", type: "Boolean", values: [true, false] },
    { name: "IsAutoScan", type: "Boolean" },
    { name: "IsPreventVUL", type: "Boolean" },
    { name: "Severity", type: "String", values: ["low", "medium", "high", ""] },
    { name: "CVEWhitelistItems", type: "CVEWhitelistItem", list: 1 },
    { name: "TagSpecification", type: "TagSpecification" },
  ],
  shapes: { CVEWhitelistItem, Tag, TagSpecification },
};

/** Changes a rule by which an instance is copied to another. */
export const modifyReplication: Operation<
  ModifyReplicationRequest,
  ModifyReplicationResponse,
  ModifyReplicationErrorCode
> = {
  name: "ModifyReplication",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "SourceRegistryId", type: "String", required: true },
    { name: "RuleName", type: "String", required: true },
    { name: "Rule", type: "ModifyReplicationRule", required: true },
    { name: "Description", type: "String" },
  ],
  output: [],
  shapes: { ModifyReplicationRule, ReplicationFilter },
  errors: [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [],
};

/**
 * Changes what a tag retention rule keeps, or switches the rule off or on.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50685
 */
export const modifyTagRetentionRule: OperationChange<
  ModifyTagRetentionRuleRequest,
  ModifyTagRetentionRuleResponse,
  ModifyTagRetentionRuleErrorCode
> = {
  name: "ModifyTagRetentionRule",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceId", type: "Integer", required: true },
    { name: "RetentionRule", type: "RetentionRule" },
    { name: "CronSetting", type: "String", required: true, values: ["manual", "daily", "weekly", "monthly"] },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "Disabled", type: "Boolean" },
    { name: "AdvancedRuleItems", type: "RetentionRuleItem", list: 1 },
  ],
  shapes: { FilterSelector, RetentionRuleItem },
};

/**
 * Changes a webhook trigger of a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50679
 */
export const modifyWebhookTrigger: OperationChange<
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
  ModifyWebhookTriggerErrorCode
> = {
  name: "ModifyWebhookTrigger",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Trigger", type: "WebhookTrigger", required: true, partial: ["Id"] },
    { name: "Namespace", type: "String", required: true },
    { name: "Product", type: "String" },
    { name: "PreheatRegion", type: "String" },
  ],
  shapes: { WebhookTrigger },
};

/** Ends the garbage collection of an instance that is under way. */
export const terminateGCJob: Operation<TerminateGCJobRequest, TerminateGCJobResponse, TerminateGCJobErrorCode> = {
  name: "TerminateGCJob",
  kind: "execute",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "Status", type: "String", values: ["success", "error"] },
    { name: "Message", type: "String" },
  ],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [],
};
