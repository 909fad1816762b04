const name = "DescribeTagRetentionExecution";
const group = "tag-retention";
const summary = "Lists the runs of a tag retention rule, with their times and results.";
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
    name: "Limit",
    type: "Integer",
    description: "Rows a page.",
    limits: []
  },
  {
    name: "Offset",
    type: "Integer",
    description: "Number of the page, from 1: not a row offset.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  RetentionId: 1,
  Limit: 20,
  Offset: 1
};
const DescribeTagRetentionExecution = {
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
  DescribeTagRetentionExecution as default,
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
