// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of RetentionExecution. */
export const RetentionExecution: string =
  'ExecutionId:Integer RetentionId:Integer StartTime{"format":"iso8601"} EndTime{"format":"iso8601"} Status{"values":["Failed","Succeed","Stopped","InProgress"]}';

/** Members of RetentionPolicy. */
export const RetentionPolicy: string =
  'RetentionId:Integer NamespaceName RetentionRuleList:RetentionRule[] CronSetting{"values":["manual","daily","weekly","monthly"]} Disabled:Boolean NextExecutionTime{"format":"iso8601"}';

/** Members of RetentionRule. */
export const RetentionRule: string = 'Key!{"values":["latestPushedK","nDaysSinceLastPush"]} Value!:Integer';

/** Members of RetentionTask. */
export const RetentionTask: string =
  'TaskId:Integer ExecutionId:Integer StartTime{"format":"iso8601"} EndTime{"format":"iso8601"} Status{"values":["Failed","Succeed","Stopped","InProgress"]} Total:Integer Retained:Integer Repository';
