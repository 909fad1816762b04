const name = "DeleteTagRetentionRule";
const group = "tag-retention";
const summary = "Removes a tag retention rule from its namespace.";
const kind = "delete";
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
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  RetentionId: 2
};
const DeleteTagRetentionRule = {
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
  DeleteTagRetentionRule as default,
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
