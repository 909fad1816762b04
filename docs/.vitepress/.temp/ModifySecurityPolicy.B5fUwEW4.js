const name = "ModifySecurityPolicy";
const group = "access-control";
const summary = "Changes the address range and the remark of one policy of the public allowlist.";
const kind = "update";
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
    name: "PolicyIndex",
    type: "Integer",
    required: true,
    description: "Index of the policy in the allowlist.",
    limits: [
      "One of `SecurityPolicySet.PolicyIndex` as DescribeSecurityPolicies answers it."
    ]
  },
  {
    name: "CidrBlock",
    type: "String",
    required: true,
    format: "cidr",
    description: "Address range or single address that the policy admits.",
    limits: [
      "Format: an IP address or a range such as 10.0.0.0/24."
    ]
  },
  {
    name: "Description",
    type: "String",
    required: true,
    description: "Free text kept with the policy.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  PolicyIndex: 1,
  CidrBlock: "192.168.8.0/24",
  Description: "new office"
};
const ModifySecurityPolicy = {
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
  ModifySecurityPolicy as default,
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
