import type { Handlers } from "../handler.js";
import { createTagRetentionExecution } from "./create-tag-retention-execution.js";
import { createTagRetentionRule } from "./create-tag-retention-rule.js";
import { deleteTagRetentionRule } from "./delete-tag-retention-rule.js";
import { describeTagRetentionExecution } from "./describe-tag-retention-execution.js";
import { describeTagRetentionExecutionTask } from "./describe-tag-retention-execution-task.js";
import { describeTagRetentionRules } from "./describe-tag-retention-rules.js";
import { modifyTagRetentionRule } from "./modify-tag-retention-rule.js";

/** Which tags are kept when old ones go. */
export const tagRetentionHandlers = {
  CreateTagRetentionExecution: createTagRetentionExecution,
  CreateTagRetentionRule: createTagRetentionRule,
  DeleteTagRetentionRule: deleteTagRetentionRule,
  DescribeTagRetentionExecution: describeTagRetentionExecution,
  DescribeTagRetentionExecutionTask: describeTagRetentionExecutionTask,
  DescribeTagRetentionRules: describeTagRetentionRules,
  ModifyTagRetentionRule: modifyTagRetentionRule,
} satisfies Handlers;
