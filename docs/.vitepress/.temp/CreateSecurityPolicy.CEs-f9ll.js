const name = "CreateSecurityPolicy";
const group = "access-control";
const summary = "Adds one policy to the public allowlist of an instance.";
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
  CidrBlock: "192.0.2.0/24",
  Description: "office network"
};
const CreateSecurityPolicy = {
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
  CreateSecurityPolicy as default,
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
