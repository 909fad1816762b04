const name = "ManageReplication";
const group = "instance-synchronization";
const summary = "Sets a rule by which images are copied from one instance to another, also to one of another account.";
const kind = "execute";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "SourceRegistryId",
    type: "String",
    required: true,
    description: "Id of the instance that the images are copied from.",
    limits: []
  },
  {
    name: "DestinationRegistryId",
    type: "String",
    required: true,
    description: "Id of the instance that receives the images.",
    limits: []
  },
  {
    name: "Rule",
    type: "ReplicationRule",
    required: true,
    description: "What is copied, to which namespace, and whether existing tags are replaced.",
    limits: []
  },
  {
    name: "Description",
    type: "String",
    description: "Free text that tells what the rule is for.",
    limits: []
  },
  {
    name: "DestinationRegionId",
    type: "Integer",
    region: "number",
    description: "Numeric id of the region of the receiving instance, such as 1 for Guangzhou.",
    limits: [
      "Number of a region."
    ]
  },
  {
    name: "PeerReplicationOption",
    type: "PeerReplicationOption",
    description: "Access to a receiving instance that belongs to another account.",
    limits: []
  }
];
const shapes = {
  PeerReplicationOption: [
    {
      name: "PeerRegistryUin",
      type: "String",
      required: true,
      description: "Account number (UIN) of the destination's owner, as a string.",
      limits: []
    },
    {
      name: "PeerRegistryToken",
      type: "String",
      required: true,
      sensitive: true,
      description: "Long-term access token that opens the destination instance.",
      limits: [
        "Sensitive: keep it out of logs."
      ]
    },
    {
      name: "EnablePeerReplication",
      type: "Boolean",
      required: true,
      description: "True replicates into an instance of another account.",
      limits: []
    }
  ],
  ReplicationFilter: [
    {
      name: "Type",
      type: "String",
      required: true,
      values: [
        "name",
        "tag",
        "resource"
      ],
      description: "What the filter looks at.",
      limits: [],
      meanings: [
        "The repository's name.",
        "The tag.",
        "The kind of resource."
      ]
    },
    {
      name: "Value",
      type: "String",
      "default": "",
      description: "What the thing named by `Type` must match; empty unless given.",
      limits: [
        'Default: `""`.'
      ]
    }
  ],
  ReplicationRule: [
    {
      name: "Name",
      type: "String",
      required: true,
      description: "Name of the replication rule.",
      limits: []
    },
    {
      name: "DestNamespace",
      type: "String",
      required: true,
      description: "Namespace at the destination that receives the copies.",
      limits: []
    },
    {
      name: "Override",
      type: "Boolean",
      required: true,
      description: "True replaces what already exists at the destination.",
      limits: []
    },
    {
      name: "Filters",
      type: "ReplicationFilter",
      list: 1,
      required: true,
      description: "Conditions that pick what is copied.",
      limits: []
    }
  ]
};
const example = {
  SourceRegistryId: "tcr-okmj78",
  DestinationRegistryId: "tcr-okmju7",
  Rule: {
    Name: "released-images",
    DestNamespace: "",
    Override: true,
    Filters: [
      {
        Type: "name",
        Value: "release/**"
      },
      {
        Type: "tag",
        Value: "v*"
      },
      {
        Type: "resource",
        Value: "image"
      }
    ]
  },
  Description: "released images alone",
  DestinationRegionId: 1
};
const ManageReplication = {
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
  ManageReplication as default,
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
