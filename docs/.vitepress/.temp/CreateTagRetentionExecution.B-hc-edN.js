const name = "CreateTagRetentionExecution";
const group = "tag-retention";
const summary = "Runs a tag retention rule now, for real or as a rehearsal.";
const kind = "execute";
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
    name: "DryRun",
    type: "Boolean",
    "default": false,
    description: "True only simulates the run.",
    limits: [
      "Default: `false`."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  RetentionId: 1,
  DryRun: true
};
const CreateTagRetentionExecution = {
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
  CreateTagRetentionExecution as default,
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
