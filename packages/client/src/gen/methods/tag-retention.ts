// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
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

/** Rules that delete old tags, and the runs of these rules. */
export interface TagRetentionMethods {
  /**
   * Runs a tag retention rule now, for real or as a rehearsal.
   *
   * The answer holds no id of the run: DescribeTagRetentionExecution lists the runs of the rule with their `ExecutionId`.
   *
   * At most 2 a second. The work goes on after the answer: see `waitFor.tagRetentionExecutionFinished`.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50691
   */
  readonly createTagRetentionExecution: (
    input: CreateTagRetentionExecutionRequest,
    options?: CallOptions,
  ) => Promise<CreateTagRetentionExecutionResponse>;
  /**
   * Sets a rule for a namespace that says which image tags are kept when old ones are cleaned up.
   *
   * The answer holds no id: DescribeTagRetentionRules gives the `RetentionId` of the new rule.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50690
   */
  readonly createTagRetentionRule: (
    input: CreateTagRetentionRuleRequest,
    options?: CallOptions,
  ) => Promise<CreateTagRetentionRuleResponse>;
  /**
   * Removes a tag retention rule from its namespace.
   *
   * At most 2 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50689
   */
  readonly deleteTagRetentionRule: (
    input: DeleteTagRetentionRuleRequest,
    options?: CallOptions,
  ) => Promise<DeleteTagRetentionRuleResponse>;
  /**
   * Lists the runs of a tag retention rule, with their times and results.
   *
   * At most 2 a second. `Offset` is a page number, from 1; `paginate.describeTagRetentionExecution` walks all pages.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50688
   */
  readonly describeTagRetentionExecution: (
    input: DescribeTagRetentionExecutionRequest,
    options?: CallOptions,
  ) => Promise<DescribeTagRetentionExecutionResponse>;
  /**
   * Lists the tasks of one run of a tag retention rule, with the number of tags each saw and kept.
   *
   * At most 2 a second. `Offset` is a page number, from 1; `paginate.describeTagRetentionExecutionTask` walks all pages.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50687
   */
  readonly describeTagRetentionExecutionTask: (
    input: DescribeTagRetentionExecutionTaskRequest,
    options?: CallOptions,
  ) => Promise<DescribeTagRetentionExecutionTaskResponse>;
  /**
   * Lists the tag retention rules of an instance, each with its cycle and next run.
   *
   * At most 20 a second. `Offset` is a page number, from 1; `paginate.describeTagRetentionRules` walks all pages.
   *
   * @throws TcrApiError with `FailedOperation.EmptyCoreBody`, `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50686
   */
  readonly describeTagRetentionRules: (
    input: DescribeTagRetentionRulesRequest,
    options?: CallOptions,
  ) => Promise<DescribeTagRetentionRulesResponse>;
  /**
   * Changes what a tag retention rule keeps, or switches the rule off or on.
   *
   * At most 2 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50685
   */
  readonly modifyTagRetentionRule: (
    input: ModifyTagRetentionRuleRequest,
    options?: CallOptions,
  ) => Promise<ModifyTagRetentionRuleResponse>;
}
