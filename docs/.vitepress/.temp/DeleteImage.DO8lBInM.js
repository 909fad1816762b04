const name = "DeleteImage";
const group = "image-repository";
const summary = "Removes one image, named by its tag, from a repository.";
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
    name: "RepositoryName",
    type: "String",
    required: true,
    description: "Name of the repository, without its namespace.",
    limits: []
  },
  {
    name: "ImageVersion",
    type: "String",
    required: true,
    description: "Tag of the image to remove.",
    limits: []
  },
  {
    name: "NamespaceName",
    type: "String",
    required: true,
    description: "Name of the namespace.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "develop",
  RepositoryName: "app",
  ImageVersion: "old"
};
const DeleteImage = {
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
  DeleteImage as default,
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
