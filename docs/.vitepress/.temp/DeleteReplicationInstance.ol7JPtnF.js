const name = "DeleteReplicationInstance";
const group = "instance-synchronization";
const summary = "Deletes a replica; its master stays.";
const kind = "delete";
const rateLimit = 1;
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
  RegistryId: "tcr-okmj78",
  ReplicationRegistryId: "tcr-okmj78-9",
  ReplicationRegionId: 9
};
const DeleteReplicationInstance = {
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
  DeleteReplicationInstance as default,
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
