// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
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
> = /* @__PURE__ */ defineOperation(
  "CreateTagRetentionExecution execute 2",
  'RegistryId! RetentionId!:Integer DryRun:Boolean{"default":false}',
  "",
  {},
  {
    longRunning: true,
    waiters: [
      {
        name: "tagRetentionExecutionFinished",
        poll: "DescribeTagRetentionExecution",
        input: { RegistryId: "input.RegistryId", RetentionId: "input.RetentionId" },
        items: "RetentionExecutionList",
        match: { RetentionId: "input.RetentionId" },
        state: "Status",
        newestBy: "ExecutionId",
        success: ["Succeed"],
        failure: ["Failed", "Stopped"],
        absent: "hopeless",
        hopeless: { codes: ["InternalError.ErrNotExist", "ResourceNotFound"] },
      },
    ],
  },
);

/**
 * Sets a rule for a namespace that says which image tags are kept when old ones are cleaned up.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50690
 */
export const createTagRetentionRule: Operation<
  CreateTagRetentionRuleRequest,
  CreateTagRetentionRuleResponse,
  CreateTagRetentionRuleErrorCode
> = /* @__PURE__ */ defineOperation(
  "CreateTagRetentionRule create 20",
  'RegistryId! NamespaceId!:Integer RetentionRule!:RetentionRule CronSetting!{"values":["manual","daily","weekly","monthly"]} Disabled:Boolean{"default":false}',
  "",
  { RetentionRule },
);

/**
 * Removes a tag retention rule from its namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50689
 */
export const deleteTagRetentionRule: Operation<
  DeleteTagRetentionRuleRequest,
  DeleteTagRetentionRuleResponse,
  DeleteTagRetentionRuleErrorCode
> = /* @__PURE__ */ defineOperation("DeleteTagRetentionRule delete 2", "RegistryId! RetentionId!:Integer", "");

/**
 * Lists the runs of a tag retention rule, with their times and results.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50688
 */
export const describeTagRetentionExecution: Operation<
  DescribeTagRetentionExecutionRequest,
  DescribeTagRetentionExecutionResponse,
  DescribeTagRetentionExecutionErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeTagRetentionExecution read 2",
  "RegistryId! RetentionId!:Integer Limit:Integer Offset:Integer",
  "RetentionExecutionList:RetentionExecution[] TotalCount:Integer",
  { RetentionExecution },
  {
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
  },
);

/**
 * Lists the tasks of one run of a tag retention rule, with the number of tags each saw and kept.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50687
 */
export const describeTagRetentionExecutionTask: Operation<
  DescribeTagRetentionExecutionTaskRequest,
  DescribeTagRetentionExecutionTaskResponse,
  DescribeTagRetentionExecutionTaskErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeTagRetentionExecutionTask read 2",
  "RegistryId! RetentionId!:Integer ExecutionId!:Integer Offset:Integer Limit:Integer",
  "RetentionTaskList:RetentionTask[] TotalCount:Integer",
  { RetentionTask },
  {
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
  },
);

/**
 * Lists the tag retention rules of an instance, each with its cycle and next run.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50686
 */
export const describeTagRetentionRules: Operation<
  DescribeTagRetentionRulesRequest,
  DescribeTagRetentionRulesResponse,
  DescribeTagRetentionRulesErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeTagRetentionRules read 20",
  "RegistryId! NamespaceName Limit:Integer Offset:Integer",
  "RetentionPolicyList:RetentionPolicy[] TotalCount:Integer",
  { RetentionPolicy, RetentionRule },
  {
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
  },
);

/**
 * Changes what a tag retention rule keeps, or switches the rule off or on.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50685
 */
export const modifyTagRetentionRule: Operation<
  ModifyTagRetentionRuleRequest,
  ModifyTagRetentionRuleResponse,
  ModifyTagRetentionRuleErrorCode
> = /* @__PURE__ */ defineOperation(
  "ModifyTagRetentionRule update 2",
  'RegistryId! NamespaceId!:Integer RetentionRule!:RetentionRule CronSetting!{"values":["manual","daily","weekly","monthly"]} RetentionId!:Integer Disabled:Boolean',
  "",
  { RetentionRule },
);
