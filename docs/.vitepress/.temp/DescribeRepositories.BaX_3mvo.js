const name = "DescribeRepositories";
const group = "image-repository";
const summary = "Lists the image repositories of an instance or of one namespace, or finds one by its name.";
const kind = "read";
const rateLimit = 100;
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
    whenEmpty: "all",
    description: "Namespace whose repositories are listed; left out, those of all namespaces.",
    limits: [
      "Empty: all."
    ]
  },
  {
    name: "RepositoryName",
    type: "String",
    whenEmpty: "all",
    description: "Name of the one repository to find, without its namespace; left out, all are listed.",
    limits: [
      "Empty: all."
    ]
  },
  {
    name: "Offset",
    type: "Integer",
    description: "Number of the page, from 1: not a row offset.",
    limits: []
  },
  {
    name: "Limit",
    type: "Integer",
    description: "Rows a page.",
    limits: []
  },
  {
    name: "SortBy",
    type: "String",
    values: [
      "-creation_time",
      "-name",
      "-update_time"
    ],
    description: "Field by which the repositories are sorted.",
    limits: [],
    meanings: [
      "newest first",
      "by name, from z to a",
      "last changed first"
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "team-01",
  Offset: 1,
  Limit: 20,
  SortBy: "-update_time"
};
const DescribeRepositories = {
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
  DescribeRepositories as default,
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
