const name = "DescribeNamespaces";
const group = "namespace";
const summary = "Lists the namespaces of an instance, or finds one by its name.";
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
    description: "Name of the one namespace to find; left out, all are listed.",
    limits: [
      "Empty: all."
    ]
  },
  {
    name: "Limit",
    type: "Integer",
    description: "Rows a page.",
    limits: []
  },
  {
    name: "Offset",
    type: "Integer",
    description: "Number of the page, from 1: not a row offset.",
    limits: []
  },
  {
    name: "All",
    type: "Boolean",
    description: "True asks for every namespace of the instance.",
    limits: []
  },
  {
    name: "Filters",
    type: "Filter",
    list: 1,
    description: "Conditions on attributes, all of which must hold. The manual names no attribute.",
    limits: []
  },
  {
    name: "KmsSignPolicy",
    type: "Boolean",
    description: "True keeps only the namespaces whose images are signed with a KMS key.",
    limits: []
  }
];
const shapes = {
  Filter: [
    {
      name: "Name",
      type: "String",
      required: true,
      description: "Attribute to filter by; several filters in one call must all hold. The manual names no attributes.",
      limits: []
    },
    {
      name: "Values",
      type: "String",
      list: 1,
      required: true,
      description: "Accepted values of the attribute: a row passes if it has any of them.",
      limits: []
    }
  ]
};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "team-01",
  Limit: 20,
  Offset: 1
};
const DescribeNamespaces = {
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
  DescribeNamespaces as default,
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
