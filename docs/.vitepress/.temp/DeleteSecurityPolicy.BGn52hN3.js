const name = "DeleteSecurityPolicy";
const group = "access-control";
const summary = "Removes one policy from the public allowlist, found by its address range or by its index.";
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
    name: "PolicyIndex",
    type: "Integer",
    exclusiveWith: {
      CidrBlock: "wins"
    },
    alternativeTo: [
      "CidrBlock"
    ],
    description: "Index of the policy in the allowlist.",
    limits: [
      "Ignored beside `CidrBlock`.",
      "Required unless `CidrBlock` is there.",
      "One of `SecurityPolicySet.PolicyIndex` as DescribeSecurityPolicies answers it."
    ]
  },
  {
    name: "PolicyVersion",
    type: "String",
    exclusiveWith: {
      CidrBlock: "wins"
    },
    description: "Version of the allowlist.",
    limits: [
      "Ignored beside `CidrBlock`.",
      "One of `SecurityPolicySet.PolicyVersion` as DescribeSecurityPolicies answers it."
    ]
  },
  {
    name: "CidrBlock",
    type: "String",
    format: "cidr",
    exclusiveWith: {
      PolicyIndex: "yields",
      PolicyVersion: "yields"
    },
    alternativeTo: [
      "PolicyIndex"
    ],
    description: "Address range or single address of the policy to remove.",
    limits: [
      "Format: an IP address or a range such as 10.0.0.0/24.",
      "Counts before `PolicyIndex`, `PolicyVersion`.",
      "Required unless `PolicyIndex` is there.",
      "Since release 11 of the API."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  CidrBlock: "192.168.2.0/24"
};
const DeleteSecurityPolicy = {
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
  DeleteSecurityPolicy as default,
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
