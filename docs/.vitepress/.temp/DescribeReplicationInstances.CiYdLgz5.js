const name = "DescribeReplicationInstances";
const group = "instance-synchronization";
const summary = "Lists the replicas of an instance, each with its region and status.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "RegistryId",
    type: "String",
    required: true,
    description: "Id of the master instance, such as `tcr-okmj78`.",
    limits: []
  },
  {
    name: "Offset",
    type: "Integer",
    "default": 0,
    description: "Rows to skip before the page.",
    limits: [
      "Default: `0`."
    ]
  },
  {
    name: "Limit",
    type: "Integer",
    "default": 20,
    maximum: 100,
    description: "Rows a page.",
    limits: [
      "Default: `20`.",
      "At most 100."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  Offset: 0,
  Limit: 10
};
const DescribeReplicationInstances = {
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
  DescribeReplicationInstances as default,
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
