// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../../contract.js";
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
  Filter,
  FilterSelector,
  GCParameters,
  Header,
  ImmutableTagRule,
  KeyValueString,
  ModifyReplicationRule,
  PeerReplicationOption,
  PolicyFilter,
  Registry,
  RegistryChargePrepaid,
  ReplicationExecution,
  ReplicationFilter,
  ReplicationPolicyInfo,
  ReplicationRule,
  ReplicationTask,
  RetentionPolicy,
  RetentionRule,
  RetentionRuleItem,
  Tag,
  TagSpecification,
  TcrNamespaceInfo,
  VpcAndDomainInfo,
  VpcPrivateDomainStatus,
  WebhookTarget,
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
  group: "domestic",
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
  longRunning: true,
  examples: [],
};

/**
 * Creates an Enterprise Edition instance and answers its id.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50715
 */
export const createInstance: Operation<CreateInstanceRequest, CreateInstanceResponse, CreateInstanceErrorCode> = {
  name: "CreateInstance",
  group: "domestic",
  kind: "create",
  rateLimit: 20,
  region: "required",
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
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { RegistryChargePrepaid, Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "FailedOperation.GetDBDataError",
    "FailedOperation.TradeFailed",
    "FailedOperation.ValidateRegistryNameFail",
    "FailedOperation.ValidateSupportedRegionFail",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorNameIllegal",
    "InvalidParameter.ErrorNameReserved",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "OperationDenied.QuotaOverLimit",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  longRunning: true,
  waiters: [
    {
      name: "instanceRunning",
      poll: "DescribeInstanceStatus",
      input: { RegistryIds: ["output.RegistryId"] },
      items: "RegistryStatusSet",
      match: { RegistryId: "output.RegistryId" },
      state: "Status",
      reason: "Conditions.Reason",
      success: ["Running"],
      failure: ["FailedCreated", "Isolate", "Deleting"],
      absent: "hopeless",
    },
  ],
  examples: [],
};

/** Resolves a domain of an instance to its private link within a private network. */
export const createInternalEndpointDns: Operation<
  CreateInternalEndpointDnsRequest,
  CreateInternalEndpointDnsResponse,
  CreateInternalEndpointDnsErrorCode
> = {
  name: "CreateInternalEndpointDns",
  group: "domestic",
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
export const createNamespace: Operation<CreateNamespaceRequest, CreateNamespaceResponse, CreateNamespaceErrorCode> = {
  name: "CreateNamespace",
  group: "domestic",
  kind: "create",
  rateLimit: 20,
  region: "required",
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
    { name: "Severity", type: "String", values: ["low", "medium", "high"], whenEmpty: "default" },
    { name: "CVEWhitelistItems", type: "CVEWhitelistItem", list: 1 },
  ],
  output: [],
  shapes: { CVEWhitelistItem, Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorTcrInvalidMediaType",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [],
};

/**
 * Sets a rule for a namespace that says which image tags are kept when old ones are cleaned up.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50690
 */
export const createTagRetentionRule: Operation<
  CreateTagRetentionRuleRequest,
  CreateTagRetentionRuleResponse,
  CreateTagRetentionRuleErrorCode
> = {
  name: "CreateTagRetentionRule",
  group: "domestic",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceId", type: "Integer", required: true },
    { name: "RetentionRule", type: "RetentionRule", alternativeTo: ["AdvancedRuleItems"] },
    { name: "CronSetting", type: "String", required: true, values: ["manual", "daily", "weekly", "monthly"] },
    { name: "Disabled", type: "Boolean", default: false },
    { name: "AdvancedRuleItems", type: "RetentionRuleItem", list: 1, alternativeTo: ["RetentionRule"] },
  ],
  output: [],
  shapes: { FilterSelector, RetentionRule, RetentionRuleItem },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [],
};

/**
 * Adds a webhook trigger to a namespace: events there are posted to the given addresses.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50683
 */
export const createWebhookTrigger: Operation<
  CreateWebhookTriggerRequest,
  CreateWebhookTriggerResponse,
  CreateWebhookTriggerErrorCode
> = {
  name: "CreateWebhookTrigger",
  group: "domestic",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Trigger", type: "WebhookTrigger", required: true },
    { name: "Namespace", type: "String", required: true },
    { name: "Product", type: "String" },
    { name: "PreheatRegion", type: "String" },
  ],
  output: [{ name: "Trigger", type: "WebhookTrigger" }],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  examples: [],
};

/** Resolves a domain of an instance to its private link no longer. */
export const deleteInternalEndpointDns: Operation<
  DeleteInternalEndpointDnsRequest,
  DeleteInternalEndpointDnsResponse,
  DeleteInternalEndpointDnsErrorCode
> = {
  name: "DeleteInternalEndpointDns",
  group: "domestic",
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
  group: "domestic",
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
export const deleteRepository: Operation<DeleteRepositoryRequest, DeleteRepositoryResponse, DeleteRepositoryErrorCode> =
  {
    name: "DeleteRepository",
    group: "domestic",
    kind: "delete",
    rateLimit: 20,
    region: "required",
    input: [
      { name: "RegistryId", type: "String", required: true },
      { name: "NamespaceName", type: "String", required: true },
      { name: "RepositoryName", type: "String", required: true },
      { name: "ForceDelete", type: "Boolean", default: true },
    ],
    output: [],
    shapes: {},
    errors: [
      "InternalError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrInvalidMediaType",
      "InternalError.ErrorTcrResourceConflict",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
      "UnsupportedOperation",
    ],
    examples: [],
  };

/**
 * Lists the rules of an instance that make tags immutable, and the namespaces that have none.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41437
 */
export const describeImmutableTagRules: Operation<
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeImmutableTagRulesErrorCode
> = {
  name: "DescribeImmutableTagRules",
  group: "domestic",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Page", type: "Integer", default: 1 },
    { name: "PageSize", type: "Integer", maximum: 100 },
  ],
  output: [
    { name: "Rules", type: "ImmutableTagRule", list: 1, nullable: true },
    { name: "EmptyNs", type: "String", list: 1, nullable: true },
    { name: "Total", type: "Integer" },
  ],
  shapes: { ImmutableTagRule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InternalError.Unknown",
    "InvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  examples: [],
};

/**
 * Lists the instances of the account, in one region or in all.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50703
 */
export const describeInstances: Operation<
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstancesErrorCode
> = {
  name: "DescribeInstances",
  group: "domestic",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "Registryids", type: "String", list: 1, whenEmpty: "all" },
    { name: "Offset", type: "Integer", default: 0 },
    { name: "Limit", type: "Integer", default: 20, maximum: 100 },
    { name: "Filters", type: "Filter", list: 1 },
    { name: "AllRegion", type: "Boolean", default: false },
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Registries", type: "Registry", list: 1, nullable: true },
  ],
  shapes: { Filter, Registry, Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceInsufficient.ErrorInstanceNotRunning",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Registries",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [],
};

/** Tells of private links whether a domain leads to each. */
export const describeInternalEndpointDnsStatus: Operation<
  DescribeInternalEndpointDnsStatusRequest,
  DescribeInternalEndpointDnsStatusResponse,
  DescribeInternalEndpointDnsStatusErrorCode
> = {
  name: "DescribeInternalEndpointDnsStatus",
  group: "domestic",
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
export const describeNamespaces: Operation<
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  DescribeNamespacesErrorCode
> = {
  name: "DescribeNamespaces",
  group: "domestic",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", whenEmpty: "all" },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
    { name: "All", type: "Boolean" },
    { name: "Filters", type: "Filter", list: 1 },
    { name: "KmsSignPolicy", type: "Boolean" },
  ],
  output: [
    { name: "NamespaceList", type: "TcrNamespaceInfo", list: 1 },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { CVEWhitelistItem, Filter, KeyValueString, Tag, TagSpecification, TcrNamespaceInfo },
  errors: [
    "FailedOperation",
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.GetDBDataError",
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "NamespaceList",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [],
};

/** Lists the runs of the rules of an instance, or of its copies to a replica. */
export const describeReplicationExecutions: Operation<
  DescribeReplicationExecutionsRequest,
  DescribeReplicationExecutionsResponse,
  DescribeReplicationExecutionsErrorCode
> = {
  name: "DescribeReplicationExecutions",
  group: "domestic",
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
  group: "domestic",
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
  group: "domestic",
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
export const describeTagRetentionRules: Operation<
  DescribeTagRetentionRulesRequest,
  DescribeTagRetentionRulesResponse,
  DescribeTagRetentionRulesErrorCode
> = {
  name: "DescribeTagRetentionRules",
  group: "domestic",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String" },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
  ],
  output: [
    { name: "RetentionPolicyList", type: "RetentionPolicy", list: 1 },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { FilterSelector, RetentionPolicy, RetentionRule, RetentionRuleItem },
  errors: [
    "FailedOperation.EmptyCoreBody",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RetentionPolicyList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [],
};

/**
 * Lists the webhook triggers of an instance or of one namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50681
 */
export const describeWebhookTrigger: Operation<
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  DescribeWebhookTriggerErrorCode
> = {
  name: "DescribeWebhookTrigger",
  group: "domestic",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
    { name: "Namespace", type: "String" },
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Triggers", type: "WebhookTrigger", list: 1 },
  ],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Triggers",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [],
};

/**
 * Sets a rule by which images are copied from one instance to another, also to one of another account.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42669
 */
export const manageReplication: Operation<
  ManageReplicationRequest,
  ManageReplicationResponse,
  ManageReplicationErrorCode
> = {
  name: "ManageReplication",
  group: "domestic",
  kind: "execute",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "SourceRegistryId", type: "String", required: true },
    { name: "DestinationRegistryId", type: "String", required: true },
    { name: "Rule", type: "ReplicationRule", required: true },
    { name: "Description", type: "String" },
    { name: "DestinationRegionId", type: "Integer", region: "number" },
    { name: "PeerReplicationOption", type: "PeerReplicationOption" },
  ],
  output: [],
  shapes: { PeerReplicationOption, ReplicationFilter, ReplicationRule },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  longRunning: true,
  examples: [],
};

/**
 * Changes the edition of an instance, or its protection against deletion.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42536
 */
export const modifyInstance: Operation<ModifyInstanceRequest, ModifyInstanceResponse, ModifyInstanceErrorCode> = {
  name: "ModifyInstance",
  group: "domestic",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RegistryType", type: "String", values: ["basic", "standard", "premium"] },
    { name: "DeletionProtection", type: "Boolean", default: false, values: [true, false] },
    { name: "EnableCosVersioning", type: "Boolean" },
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [],
};

/** Moves an instance to another storage bucket. */
export const modifyInstanceStorage: Operation<
  ModifyInstanceStorageRequest,
  ModifyInstanceStorageResponse,
  ModifyInstanceStorageErrorCode
> = {
  name: "ModifyInstanceStorage",
  group: "domestic",
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
export const modifyNamespace: Operation<ModifyNamespaceRequest, ModifyNamespaceResponse, ModifyNamespaceErrorCode> = {
  name: "ModifyNamespace",
  group: "domestic",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "IsPublic", type: "Boolean", values: [true, false] },
    { name: "IsAutoScan", type: "Boolean" },
    { name: "IsPreventVUL", type: "Boolean" },
    { name: "Severity", type: "String", values: ["low", "medium", "high"], whenEmpty: "default" },
    { name: "CVEWhitelistItems", type: "CVEWhitelistItem", list: 1 },
    { name: "TagSpecification", type: "TagSpecification" },
  ],
  output: [],
  shapes: { CVEWhitelistItem, Tag, TagSpecification },
  errors: [
    "FailedOperation.DependenceError",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [],
};

/** Changes a rule by which an instance is copied to another. */
export const modifyReplication: Operation<
  ModifyReplicationRequest,
  ModifyReplicationResponse,
  ModifyReplicationErrorCode
> = {
  name: "ModifyReplication",
  group: "domestic",
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
export const modifyTagRetentionRule: Operation<
  ModifyTagRetentionRuleRequest,
  ModifyTagRetentionRuleResponse,
  ModifyTagRetentionRuleErrorCode
> = {
  name: "ModifyTagRetentionRule",
  group: "domestic",
  kind: "update",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceId", type: "Integer", required: true },
    { name: "RetentionRule", type: "RetentionRule" },
    { name: "CronSetting", type: "String", required: true, values: ["manual", "daily", "weekly", "monthly"] },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "Disabled", type: "Boolean" },
    { name: "AdvancedRuleItems", type: "RetentionRuleItem", list: 1 },
  ],
  output: [],
  shapes: { FilterSelector, RetentionRule, RetentionRuleItem },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [],
};

/**
 * Changes a webhook trigger of a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50679
 */
export const modifyWebhookTrigger: Operation<
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
  ModifyWebhookTriggerErrorCode
> = {
  name: "ModifyWebhookTrigger",
  group: "domestic",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Trigger", type: "WebhookTrigger", required: true, partial: ["Id"] },
    { name: "Namespace", type: "String", required: true },
    { name: "Product", type: "String" },
    { name: "PreheatRegion", type: "String" },
  ],
  output: [],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  examples: [],
};

/** Ends the garbage collection of an instance that is under way. */
export const terminateGCJob: Operation<TerminateGCJobRequest, TerminateGCJobResponse, TerminateGCJobErrorCode> = {
  name: "TerminateGCJob",
  group: "domestic",
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
