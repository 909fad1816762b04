const name = "DescribeInstanceAllNamespaces";
const group = "namespace";
const summary = "Asks for the namespaces of all instances, without naming one.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "Limit",
    type: "Integer",
    description: "Rows a page.",
    limits: [
      "Since release 8 of the API."
    ]
  },
  {
    name: "Offset",
    type: "Integer",
    description: "How many rows to skip, from 0.",
    limits: [
      "Since release 8 of the API."
    ]
  }
];
const shapes = {};
const example = {
  Limit: 2,
  Offset: 0
};
const DescribeInstanceAllNamespaces = {
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
  DescribeInstanceAllNamespaces as default,
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
