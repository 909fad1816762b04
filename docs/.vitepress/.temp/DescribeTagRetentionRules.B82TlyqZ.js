const name = "DescribeTagRetentionRules";
const group = "tag-retention";
const summary = "Lists the tag retention rules of an instance, each with its cycle and next run.";
const kind = "read";
const rateLimit = 20;
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
    name: "NamespaceName",
    type: "String",
    description: "Name of the namespace whose rules are listed.",
    limits: []
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
  NamespaceName: "team-01",
  Limit: 20,
  Offset: 1
};
const DescribeTagRetentionRules = {
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
  DescribeTagRetentionRules as default,
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
