const name = "ManageInternalEndpoint";
const group = "access-control";
const summary = "Opens or closes the private access to an instance from a subnet of a VPC.";
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
    name: "Operation",
    type: "String",
    required: true,
    values: [
      "Create",
      "Delete"
    ],
    description: "What to do with the link between the instance and the subnet.",
    limits: [],
    meanings: [
      "Link the subnet to the instance.",
      "Remove the link."
    ]
  },
  {
    name: "VpcId",
    type: "String",
    required: true,
    description: "Id of the VPC that is to reach the instance.",
    limits: []
  },
  {
    name: "SubnetId",
    type: "String",
    required: true,
    description: "Id of the subnet, inside that VPC, that is to reach the instance.",
    limits: []
  },
  {
    name: "RegionId",
    type: "Integer",
    region: "number",
    description: "Number of the region in question; it stands for the region of a replica instance.",
    limits: [
      "Number of a region."
    ]
  },
  {
    name: "RegionName",
    type: "String",
    region: "name",
    description: "Name of the region in question, such as `ap-beijing`; it stands for the region of a replica instance.",
    limits: [
      "Name of a region."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  Operation: "Create",
  VpcId: "vpc-8ijq3xkc",
  SubnetId: "subnet-2mv0x4dk"
};
const ManageInternalEndpoint = {
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
  ManageInternalEndpoint as default,
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
