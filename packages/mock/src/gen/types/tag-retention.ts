// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/**
 * Input of CreateTagRetentionExecution. Runs a tag retention rule now, for real or as a rehearsal.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50691
 */
export interface CreateTagRetentionExecutionRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Id of the tag retention rule.
   *
   * One of `RetentionPolicyList.RetentionId` as DescribeTagRetentionRules answers it.
   */
  RetentionId: number;
  /**
   * True only simulates the run.
   *
   * Default: `false`.
   */
  DryRun?: boolean;
}

/**
 * Output of CreateTagRetentionExecution.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50691
 */
export interface CreateTagRetentionExecutionResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateTagRetentionRule. Sets a rule for a namespace that says which image tags are kept when old ones are cleaned up.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50690
 */
export interface CreateTagRetentionRuleRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Number of the namespace.
   *
   * One of `NamespaceList.NamespaceId` as DescribeNamespaces answers it.
   */
  NamespaceId: number;
  /** What the rule keeps: a policy and its number. */
  RetentionRule: RetentionRule;
  /**
   * How often the rule runs.
   *
   * - `manual`: Only when CreateTagRetentionExecution is called.
   * - `daily`: Once a day.
   * - `weekly`: Once a week.
   * - `monthly`: Once a month.
   */
  CronSetting: "manual" | "daily" | "weekly" | "monthly" | (string & {});
  /**
   * True creates the rule switched off.
   *
   * Default: `false`.
   */
  Disabled?: boolean;
}

/**
 * Output of CreateTagRetentionRule.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50690
 */
export interface CreateTagRetentionRuleResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteTagRetentionRule. Removes a tag retention rule from its namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50689
 */
export interface DeleteTagRetentionRuleRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Id of the tag retention rule.
   *
   * One of `RetentionPolicyList.RetentionId` as DescribeTagRetentionRules answers it.
   */
  RetentionId: number;
}

/**
 * Output of DeleteTagRetentionRule.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50689
 */
export interface DeleteTagRetentionRuleResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeTagRetentionExecution. Lists the runs of a tag retention rule, with their times and results.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50688
 */
export interface DescribeTagRetentionExecutionRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Id of the tag retention rule.
   *
   * One of `RetentionPolicyList.RetentionId` as DescribeTagRetentionRules answers it.
   */
  RetentionId: number;
  /** Rows a page. */
  Limit?: number;
  /** Number of the page, from 1: not a row offset. */
  Offset?: number;
}

/**
 * Output of DescribeTagRetentionExecution.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50688
 */
export interface DescribeTagRetentionExecutionResponse {
  /** One row a run of the rule. */
  RetentionExecutionList: RetentionExecution[];
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeTagRetentionExecutionTask. Lists the tasks of one run of a tag retention rule, with the number of tags each saw and kept.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50687
 */
export interface DescribeTagRetentionExecutionTaskRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Id of the tag retention rule.
   *
   * One of `RetentionPolicyList.RetentionId` as DescribeTagRetentionRules answers it.
   */
  RetentionId: number;
  /**
   * Id of the run.
   *
   * One of `RetentionExecutionList.ExecutionId` as DescribeTagRetentionExecution answers it.
   */
  ExecutionId: number;
  /** Number of the page, from 1: not a row offset. */
  Offset?: number;
  /** Rows a page. */
  Limit?: number;
}

/**
 * Output of DescribeTagRetentionExecutionTask.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50687
 */
export interface DescribeTagRetentionExecutionTaskResponse {
  /** One row a task of the run. */
  RetentionTaskList: RetentionTask[];
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeTagRetentionRules. Lists the tag retention rules of an instance, each with its cycle and next run.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50686
 */
export interface DescribeTagRetentionRulesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace whose rules are listed. */
  NamespaceName?: string;
  /** Rows a page. */
  Limit?: number;
  /** Number of the page, from 1: not a row offset. */
  Offset?: number;
}

/**
 * Output of DescribeTagRetentionRules.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50686
 */
export interface DescribeTagRetentionRulesResponse {
  /** One row a tag retention rule. */
  RetentionPolicyList: RetentionPolicy[];
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyTagRetentionRule. Changes what a tag retention rule keeps, or switches the rule off or on.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50685
 */
export interface ModifyTagRetentionRuleRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Number of the namespace that the rule already belongs to.
   *
   * One of `NamespaceList.NamespaceId` as DescribeNamespaces answers it.
   */
  NamespaceId: number;
  /** What the rule keeps from now on: a policy and its number. */
  RetentionRule: RetentionRule;
  /**
   * How often the rule runs; the cycle that it already has.
   *
   * - `manual`: Only when CreateTagRetentionExecution is called.
   * - `daily`: Once a day.
   * - `weekly`: Once a week.
   * - `monthly`: Once a month.
   */
  CronSetting: "manual" | "daily" | "weekly" | "monthly" | (string & {});
  /**
   * Id of the tag retention rule.
   *
   * One of `RetentionPolicyList.RetentionId` as DescribeTagRetentionRules answers it.
   */
  RetentionId: number;
  /** True switches the rule off, false switches it on. */
  Disabled?: boolean;
}

/**
 * Output of ModifyTagRetentionRule.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50685
 */
export interface ModifyTagRetentionRuleResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * One run of a tag retention rule.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RetentionExecution
 */
export interface RetentionExecution {
  /** Number of the run of the rule. */
  ExecutionId: number;
  /** Number of the retention rule that ran. */
  RetentionId: number;
  /**
   * When the run of the rule started, such as `2021-04-12T10:49:20Z`.
   *
   * Format: an ISO 8601 time.
   */
  StartTime: string;
  /**
   * When the run of the rule ended, such as `2021-04-12T10:49:20Z`.
   *
   * Format: an ISO 8601 time.
   */
  EndTime: string;
  /**
   * How far the run of the rule has come.
   *
   * - `Failed`: It ended with an error.
   * - `Succeed`: It ended well.
   * - `Stopped`: It was ended early.
   * - `InProgress`: It is still at work.
   */
  Status: "Failed" | "Succeed" | "Stopped" | "InProgress" | (string & {});
}

/**
 * The tag retention of one namespace: its rules and when they run.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RetentionPolicy
 */
export interface RetentionPolicy {
  /** Number of the retention rule as a whole. */
  RetentionId: number;
  /** Name of the namespace. */
  NamespaceName: string;
  /** What decides which tags stay. */
  RetentionRuleList: RetentionRule[];
  /**
   * How often the rule runs by itself.
   *
   * - `manual`: Only when asked.
   * - `daily`: Every day.
   * - `weekly`: Every week.
   * - `monthly`: Every month.
   */
  CronSetting: "manual" | "daily" | "weekly" | "monthly" | (string & {});
  /** True if the rule is switched off. */
  Disabled: boolean;
  /**
   * When the rule is expected to run next, worked out from now and `CronSetting`; only a hint.
   *
   * Format: an ISO 8601 time.
   */
  NextExecutionTime: string;
}

/**
 * Which tags are kept: by number or by age.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RetentionRule
 */
export interface RetentionRule {
  /**
   * By what measure tags are kept.
   *
   * - `latestPushedK`: Keep the newest pushed tags, as many as `Value`.
   * - `nDaysSinceLastPush`: Keep what was pushed within `Value` days.
   */
  Key: "latestPushedK" | "nDaysSinceLastPush" | (string & {});
  /**
   * Number of tags or of days, depending on `Key`.
   *
   * Unit: items where `Key` is `latestPushedK`, days where it is `nDaysSinceLastPush`.
   */
  Value: number;
}

/**
 * One repository's share of a tag retention run.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RetentionTask
 */
export interface RetentionTask {
  /** Number of the task within the retention runs. */
  TaskId: number;
  /** Number of the run that the task belongs to. */
  ExecutionId: number;
  /**
   * When the task began.
   *
   * Format: an ISO 8601 time.
   */
  StartTime: string;
  /**
   * When the task was over.
   *
   * Format: an ISO 8601 time.
   */
  EndTime: string;
  /**
   * How far the task has come.
   *
   * - `Failed`: It ended with an error.
   * - `Succeed`: It ended well.
   * - `Stopped`: It was ended early.
   * - `InProgress`: It is still at work.
   */
  Status: "Failed" | "Succeed" | "Stopped" | "InProgress" | (string & {});
  /** How many tags the task looked at. */
  Total: number;
  /** How many of those tags it kept. */
  Retained: number;
  /** Repository that the task worked on. */
  Repository: string;
}
