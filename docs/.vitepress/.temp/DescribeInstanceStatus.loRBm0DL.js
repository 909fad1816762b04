const name = "DescribeInstanceStatus";
const group = "instance-management";
const summary = "Tells the present state of instances and how far their creation has come.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "RegistryIds",
    type: "String",
    list: 1,
    required: true,
    description: "Ids of the instances to report on.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryIds: [
    "tcr-okmj78"
  ]
};
const DescribeInstanceStatus = {
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
  DescribeInstanceStatus as default,
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
