const name = "DescribeInstanceCustomizedDomain";
const group = "instance-management";
const summary = "Lists the custom domains of an instance, with the state of each.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "RegistryId",
    type: "String",
    required: true,
    description: "Id of the primary instance, such as `tcr-12345`.",
    limits: []
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
    description: "How many rows to skip.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  Limit: 10,
  Offset: 0
};
const DescribeInstanceCustomizedDomain = {
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
  DescribeInstanceCustomizedDomain as default,
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
