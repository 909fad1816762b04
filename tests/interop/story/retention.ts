import { NamespaceName } from "./namespace.js";
import { type Chapter, rowsOf } from "./teller.js";

/** A rule for what is kept, tried and run. */
export const tellRetention: Chapter = async ({ call, until, expect }, instance) => {
  const listed = await call("DescribeNamespaces", { ...instance, NamespaceName });
  const NamespaceId = rowsOf(listed, "NamespaceList")[0]?.["NamespaceId"];
  const rule = { ...instance, NamespaceId, CronSetting: "manual" };
  await call("CreateTagRetentionRule", { ...rule, RetentionRule: { Key: "latestPushedK", Value: 3 } });
  const rules = rowsOf(await call("DescribeTagRetentionRules", { ...instance, NamespaceName }), "RetentionPolicyList");
  expect("rules of retention", rules.length, 1);
  const RetentionId = rules[0]?.["RetentionId"];
  const RetentionRule = { Key: "nDaysSinceLastPush", Value: 7 };
  await call("ModifyTagRetentionRule", { ...rule, RetentionId, RetentionRule });

  const execution = { ...instance, RetentionId };
  await call("CreateTagRetentionExecution", { ...execution, DryRun: true });
  const ran = await until("DescribeTagRetentionExecution", execution, (answer) => {
    return rowsOf(answer, "RetentionExecutionList")[0]?.["Status"] === "Succeed";
  });
  const ExecutionId = rowsOf(ran, "RetentionExecutionList")[0]?.["ExecutionId"];
  await call("DescribeTagRetentionExecutionTask", { ...execution, ExecutionId });
  await call("DeleteTagRetentionRule", execution);
};
