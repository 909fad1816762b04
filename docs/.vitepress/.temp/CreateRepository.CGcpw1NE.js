const name = "CreateRepository";
const group = "image-repository";
const summary = "Adds an image repository to a namespace of an Enterprise instance.";
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
    description: "Name of the new repository, without its namespace.",
    limits: []
  },
  {
    name: "BriefDescription",
    type: "String",
    description: "Short text about the new repository.",
    limits: []
  },
  {
    name: "Description",
    type: "String",
    description: "Long text about the new repository.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "team-01",
  RepositoryName: "redis",
  BriefDescription: "Cache",
  Description: "Cache of our web servers."
};
const CreateRepository = {
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
  CreateRepository as default,
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
