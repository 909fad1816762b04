const name = "DescribeImageManifests";
const group = "image-repository";
const summary = "Reads the manifest and the configuration of one image, each as a string.";
const kind = "read";
const rateLimit = 10;
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
    name: "ImageVersion",
    type: "String",
    required: true,
    description: "Tag of the image whose manifest is read.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "team-01",
  RepositoryName: "nginx",
  ImageVersion: "1.0"
};
const DescribeImageManifests = {
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
  DescribeImageManifests as default,
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
