const name = "CreateSignaturePolicy";
const group = "namespace";
const summary = "Has the images of a namespace signed with a KMS key.";
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
    name: "Name",
    type: "String",
    required: true,
    description: "Name of the new signature policy.",
    limits: []
  },
  {
    name: "NamespaceName",
    type: "String",
    required: true,
    description: "Name of the namespace.",
    limits: []
  },
  {
    name: "KmsId",
    type: "String",
    required: true,
    description: "Id of the KMS key that signs.",
    limits: []
  },
  {
    name: "KmsRegion",
    type: "String",
    required: true,
    description: "Region in which the KMS key lies, such as `ap-guangzhou`.",
    limits: []
  },
  {
    name: "Domain",
    type: "String",
    format: "domain",
    defaultFrom: "DescribeInstances.Registries.PublicDomain",
    whenEmpty: "default",
    description: "Custom domain for which the signatures are made.",
    limits: [
      "Format: a domain name.",
      "Default: `Registries.PublicDomain` as DescribeInstances answers it.",
      "Empty: the same as left out."
    ]
  },
  {
    name: "Disabled",
    type: "Boolean",
    "default": false,
    description: "True creates the signature policy switched off.",
    limits: [
      "Default: `false`."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  Name: "release signing",
  NamespaceName: "release",
  KmsId: "08408a30-0416-11ed-abdc-52540036b432",
  KmsRegion: "ap-guangzhou"
};
const CreateSignaturePolicy = {
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
  CreateSignaturePolicy as default,
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
