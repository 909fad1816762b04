const name = "CreateMultipleSecurityPolicy";
const group = "access-control";
const summary = "Adds several policies to the public allowlist in one call.";
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
    name: "SecurityGroupPolicySet",
    type: "SecurityPolicy",
    list: 1,
    required: true,
    description: "Policies to add, each with its address range and a remark.",
    limits: []
  }
];
const shapes = {
  SecurityPolicy: [
    {
      name: "PolicyIndex",
      type: "Integer",
      description: "Place of the entry in the allowlist.",
      limits: []
    },
    {
      name: "Description",
      type: "String",
      description: "Remark on the allowlist entry.",
      limits: []
    },
    {
      name: "CidrBlock",
      type: "String",
      format: "cidr",
      description: "Address range, or single address, that may reach the instance.",
      limits: [
        "Format: an IP address or a range such as 10.0.0.0/24."
      ]
    },
    {
      name: "PolicyVersion",
      type: "String",
      description: "Version of the allowlist entry: digits, but a string.",
      limits: []
    }
  ]
};
const example = {
  RegistryId: "tcr-okmj78",
  SecurityGroupPolicySet: [
    {
      CidrBlock: "203.0.113.0/24",
      Description: "office network"
    },
    {
      CidrBlock: "198.51.100.7",
      Description: "build server"
    }
  ]
};
const CreateMultipleSecurityPolicy = {
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
  CreateMultipleSecurityPolicy as default,
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
