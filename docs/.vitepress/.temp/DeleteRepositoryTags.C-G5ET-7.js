const name = "DeleteRepositoryTags";
const group = "image-repository";
const summary = "Removes several tags of a repository in one call.";
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
    name: "NamespaceName",
    type: "String",
    required: true,
    description: "Name of the namespace.",
    limits: []
  },
  {
    name: "RepositoryName",
    type: "String",
    required: true,
    description: "Name of the repository, without its namespace.",
    limits: []
  },
  {
    name: "Tags",
    type: "String",
    list: 1,
    required: true,
    maxItems: 20,
    description: "Tags to remove.",
    limits: [
      "At most 20 items."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "develop",
  RepositoryName: "demo",
  Tags: [
    "v1.0",
    "v1.1"
  ]
};
const DeleteRepositoryTags = {
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
  DeleteRepositoryTags as default,
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
