const name = "DescribeReplicationInstanceCreateTasks";
const group = "instance-synchronization";
const summary = "Tells how far the creation of a replica has come, as a whole and task by task.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "ReplicationRegistryId",
    type: "String",
    required: true,
    description: "Id of the replica, such as `tcr-okmj78-5`.",
    limits: []
  },
  {
    name: "ReplicationRegionId",
    type: "Integer",
    required: true,
    region: "number",
    description: "Numeric id of the region in which the replica stands, such as 5 for Hong Kong.",
    limits: [
      "Number of a region."
    ]
  }
];
const shapes = {};
const example = {
  ReplicationRegistryId: "tcr-okmj78-5",
  ReplicationRegionId: 5
};
const DescribeReplicationInstanceCreateTasks = {
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
  DescribeReplicationInstanceCreateTasks as default,
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
