const name = "CreateImageAccelerationService";
const group = "instance-management";
const summary = "Sets up image acceleration for an instance, on a file system of its own (CFS).";
const kind = "create";
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
    name: "VpcId",
    type: "String",
    required: true,
    description: "Id of the VPC that is to hold the new file system (CFS).",
    limits: []
  },
  {
    name: "SubnetId",
    type: "String",
    required: true,
    description: "Id of the subnet, one of that VPC, for the new file system.",
    limits: []
  },
  {
    name: "StorageType",
    type: "String",
    required: true,
    values: [
      "SD",
      "HP"
    ],
    description: "Kind of storage behind the new file system.",
    limits: [],
    meanings: [
      "Standard storage.",
      "High-performance storage."
    ]
  },
  {
    name: "PGroupId",
    type: "String",
    required: true,
    description: "Id of the CFS permission group that the new file system belongs to.",
    limits: []
  },
  {
    name: "Zone",
    type: "String",
    required: true,
    description: "Availability zone that holds the new file system, for instance `ap-beijing-1`.",
    limits: []
  },
  {
    name: "TagSpecification",
    type: "TagSpecification",
    description: "Tags to bind to what the call creates.",
    limits: []
  }
];
const shapes = {
  Tag: [
    {
      name: "Key",
      type: "String",
      required: true,
      nullable: true,
      description: "Key of the cloud tag.",
      limits: []
    },
    {
      name: "Value",
      type: "String",
      required: true,
      nullable: true,
      description: "Value of the cloud tag.",
      limits: []
    }
  ],
  TagSpecification: [
    {
      name: "ResourceType",
      type: "String",
      required: true,
      nullable: true,
      "default": "instance",
      description: "Kind of resource that carries the tags, such as `instance` or `namespace`.",
      limits: [
        "Default: `instance`."
      ]
    },
    {
      name: "Tags",
      type: "Tag",
      list: 1,
      required: true,
      nullable: true,
      maxItems: 10,
      description: "Cloud tags to put on the resource, or found on it.",
      limits: [
        "At most 10 items.",
        "A value that is not allowed is answered with `InvalidParameter.ErrorTagOverLimit`, where the action documents that code."
      ]
    }
  ]
};
const example = {
  RegistryId: "tcr-okmju7",
  VpcId: "vpc-8ijq3xkc",
  SubnetId: "subnet-2mv0x4dk",
  StorageType: "SD",
  PGroupId: "pgroupbasic",
  Zone: "ap-guangzhou-1"
};
const CreateImageAccelerationService = {
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
  CreateImageAccelerationService as default,
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
