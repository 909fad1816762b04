const name = "ModifyRepository";
const group = "image-repository";
const summary = "Rewrites the short and the long description of an image repository.";
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
    name: "BriefDescription",
    type: "String",
    required: true,
    description: "New short text about the repository.",
    limits: []
  },
  {
    name: "Description",
    type: "String",
    required: true,
    description: "New long text about the repository.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "team-01",
  RepositoryName: "nginx",
  BriefDescription: "Web server",
  Description: "Web server with our modules, rebuilt each night."
};
const ModifyRepository = {
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
  ModifyRepository as default,
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
