const name = "CreateReplicationInstance";
const group = "instance-synchronization";
const summary = "Creates a replica of an instance in another region.";
const kind = "create";
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
    name: "ReplicationRegionId",
    type: "Integer",
    alternativeTo: [
      "ReplicationRegionName"
    ],
    region: "number",
    description: "Numeric id of the region for the new replica, such as 5 for Hong Kong.",
    limits: [
      "Required unless `ReplicationRegionName` is there.",
      "Number of a region.",
      "A value that is not allowed is answered with `InvalidParameter.UnsupportedRegion`, where the action documents that code."
    ]
  },
  {
    name: "ReplicationRegionName",
    type: "String",
    alternativeTo: [
      "ReplicationRegionId"
    ],
    region: "name",
    description: "Name of the region for the new replica, such as `ap-hongkong`.",
    limits: [
      "Required unless `ReplicationRegionId` is there.",
      "Name of a region.",
      "A value that is not allowed is answered with `InvalidParameter.UnsupportedRegion`, where the action documents that code."
    ]
  },
  {
    name: "SyncTag",
    type: "Boolean",
    description: "True puts the tags of the instance on the storage bucket (COS) of the replica as well.",
    limits: [
      "Since release 6 of the API."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  ReplicationRegionId: 4,
  ReplicationRegionName: "ap-shanghai"
};
const CreateReplicationInstance = {
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
  CreateReplicationInstance as default,
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
