const name = "DescribeTagRetentionExecutionTask";
const group = "tag-retention";
const summary = "Lists the tasks of one run of a tag retention rule, with the number of tags each saw and kept.";
const kind = "read";
const rateLimit = 2;
const region = "required";
const input = [
  {
    name: "RegistryId",
    type: "String",
    required: true,
    description: "Id of the instance, such as `tcr-okmj78`.",
    limits: []
  },
  {
    name: "RetentionId",
    type: "Integer",
    required: true,
    description: "Id of the tag retention rule.",
    limits: [
      "One of `RetentionPolicyList.RetentionId` as DescribeTagRetentionRules answers it."
    ]
  },
  {
    name: "ExecutionId",
    type: "Integer",
    required: true,
    description: "Id of the run.",
    limits: [
      "One of `RetentionExecutionList.ExecutionId` as DescribeTagRetentionExecution answers it."
    ]
  },
  {
    name: "Offset",
    type: "Integer",
    description: "Number of the page, from 1: not a row offset.",
    limits: []
  },
  {
    name: "Limit",
    type: "Integer",
    description: "Rows a page.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  RetentionId: 1,
  ExecutionId: 1,
  Offset: 1,
  Limit: 20
};
const DescribeTagRetentionExecutionTask = {
  name,
  group,
  summary,
  kind,
  rateLimit,
  region,
  input,
  shapes,
  example
};
export {
  DescribeTagRetentionExecutionTask as default,
  example,
  group,
  input,
  kind,
  name,
  rateLimit,
  region,
  shapes,
  summary
};
