const name = "DeleteMultipleSecurityPolicy";
const group = "access-control";
const summary = "Removes several policies from the public allowlist in one call.";
const kind = "delete";
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
    description: "Policies to remove, each with the index, version and range that DescribeSecurityPolicies answers.",
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
      CidrBlock: "192.168.3.0/24"
    }
  ]
};
const DeleteMultipleSecurityPolicy = {
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
  DeleteMultipleSecurityPolicy as default,
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
