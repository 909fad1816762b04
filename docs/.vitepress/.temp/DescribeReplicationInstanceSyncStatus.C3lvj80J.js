const name = "DescribeReplicationInstanceSyncStatus";
const group = "instance-synchronization";
const summary = "Tells whether a replica has caught up with its master, on request with a log of the copies.";
const kind = "read";
const rateLimit = 5;
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
    name: "ReplicationRegistryId",
    type: "String",
    required: true,
    description: "Id of the replica, such as `tcr-okmj78-5`.",
    limits: []
  },
  {
    name: "ReplicationRegionId",
    type: "Integer",
    region: "number",
    description: "Numeric id of the region in which the replica stands, such as 5 for Hong Kong.",
    limits: [
      "Number of a region."
    ]
  },
  {
    name: "ShowReplicationLog",
    type: "Boolean",
    description: "True adds `ReplicationLog` to the answer.",
    limits: []
  },
  {
    name: "Offset",
    type: "Integer",
    "default": 0,
    onlyFor: {
      ShowReplicationLog: true
    },
    description: "Number of the page of the log, from 0: not a row offset.",
    limits: [
      "Default: `0`.",
      "Only when `ShowReplicationLog` is `true`."
    ]
  },
  {
    name: "Limit",
    type: "Integer",
    "default": 5,
    maximum: 20,
    onlyFor: {
      ShowReplicationLog: true
    },
    description: "Log entries a page.",
    limits: [
      "Default: `5`.",
      "At most 20.",
      "Only when `ShowReplicationLog` is `true`."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  ReplicationRegistryId: "tcr-okmj78-5",
  ReplicationRegionId: 5,
  ShowReplicationLog: true,
  Offset: 0,
  Limit: 1
};
const DescribeReplicationInstanceSyncStatus = {
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
  DescribeReplicationInstanceSyncStatus as default,
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
