// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import type {
  CreateTagRetentionExecutionErrorCode,
  CreateTagRetentionRuleErrorCode,
  DeleteTagRetentionRuleErrorCode,
  DescribeTagRetentionExecutionErrorCode,
  DescribeTagRetentionExecutionTaskErrorCode,
  DescribeTagRetentionRulesErrorCode,
  ModifyTagRetentionRuleErrorCode,
} from "../errors/tag-retention.js";
import { RetentionExecution, RetentionPolicy, RetentionRule, RetentionTask } from "../shapes/tag-retention.js";
import type {
  CreateTagRetentionExecutionRequest,
  CreateTagRetentionExecutionResponse,
  CreateTagRetentionRuleRequest,
  CreateTagRetentionRuleResponse,
  DeleteTagRetentionRuleRequest,
  DeleteTagRetentionRuleResponse,
  DescribeTagRetentionExecutionRequest,
  DescribeTagRetentionExecutionResponse,
  DescribeTagRetentionExecutionTaskRequest,
  DescribeTagRetentionExecutionTaskResponse,
  DescribeTagRetentionRulesRequest,
  DescribeTagRetentionRulesResponse,
  ModifyTagRetentionRuleRequest,
  ModifyTagRetentionRuleResponse,
} from "../types/tag-retention.js";

/**
 * Runs a tag retention rule now, for real or as a rehearsal.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50691
 */
export const createTagRetentionExecution: Operation<
  CreateTagRetentionExecutionRequest,
  CreateTagRetentionExecutionResponse,
  CreateTagRetentionExecutionErrorCode
> = {
  name: "CreateTagRetentionExecution",
  kind: "execute",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "DryRun", type: "Boolean", default: false },
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-12345", RetentionId: 1, DryRun: false } }],
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
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceId", type: "Integer", required: true },
    { name: "RetentionRule", type: "RetentionRule", required: true },
    { name: "CronSetting", type: "String", required: true, values: ["manual", "daily", "weekly", "monthly"] },
    { name: "Disabled", type: "Boolean", default: false },
  ],
  output: [],
  shapes: { RetentionRule },
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
  examples: [
    {
      input: {
        RegistryId: "tcr-12345",
        NamespaceId: 1,
        CronSetting: "weekly",
        RetentionRule: { Key: "latestPushedK", Value: 20 },
        Disabled: true,
      },
    },
  ],
};

/**
 * Removes a tag retention rule from its namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50689
 */
export const deleteTagRetentionRule: Operation<
  DeleteTagRetentionRuleRequest,
  DeleteTagRetentionRuleResponse,
  DeleteTagRetentionRuleErrorCode
> = {
  name: "DeleteTagRetentionRule",
  kind: "delete",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RetentionId", type: "Integer", required: true },
  ],
  output: [],
  shapes: {},
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
  examples: [{ input: { RegistryId: "tcr-12345", RetentionId: 1 } }],
};

/**
 * Lists the runs of a tag retention rule, with their times and results.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50688
 */
export const describeTagRetentionExecution: Operation<
  DescribeTagRetentionExecutionRequest,
  DescribeTagRetentionExecutionResponse,
  DescribeTagRetentionExecutionErrorCode
> = {
  name: "DescribeTagRetentionExecution",
  kind: "read",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
  ],
  output: [
    { name: "RetentionExecutionList", type: "RetentionExecution", list: 1 },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { RetentionExecution },
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
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RetentionExecutionList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [{ input: { RegistryId: "tcr-12345", RetentionId: 1, Limit: 20, Offset: 1 } }],
};

/**
 * Lists the tasks of one run of a tag retention rule, with the number of tags each saw and kept.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50687
 */
export const describeTagRetentionExecutionTask: Operation<
  DescribeTagRetentionExecutionTaskRequest,
  DescribeTagRetentionExecutionTaskResponse,
  DescribeTagRetentionExecutionTaskErrorCode
> = {
  name: "DescribeTagRetentionExecutionTask",
  kind: "read",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "ExecutionId", type: "Integer", required: true },
    { name: "Offset", type: "Integer" },
    { name: "Limit", type: "Integer" },
  ],
  output: [
    { name: "RetentionTaskList", type: "RetentionTask", list: 1 },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { RetentionTask },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
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
    items: "RetentionTaskList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [{ input: { RegistryId: "tcr-12345", RetentionId: 1, ExecutionId: 1, Limit: 20, Offset: 1 } }],
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
  shapes: { RetentionPolicy, RetentionRule },
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
  examples: [{ input: { RegistryId: "tcr-12345", NamespaceName: "test", Limit: 20, Offset: 1 } }],
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
  kind: "update",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceId", type: "Integer", required: true },
    { name: "RetentionRule", type: "RetentionRule", required: true },
    { name: "CronSetting", type: "String", required: true, values: ["manual", "daily", "weekly", "monthly"] },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "Disabled", type: "Boolean" },
  ],
  output: [],
  shapes: { RetentionRule },
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
  examples: [
    {
      input: {
        RegistryId: "tcr-12345",
        RetentionId: 1,
        NamespaceId: 1,
        CronSetting: "weekly",
        RetentionRule: { Key: "latestPushedK", Value: 20 },
        Disabled: true,
      },
    },
  ],
};
