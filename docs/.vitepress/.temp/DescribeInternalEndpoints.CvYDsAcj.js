const name = "DescribeInternalEndpoints";
const group = "access-control";
const summary = "Lists the VPC subnets that reach an instance privately, each with its status and address.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "RegistryId",
    type: "String",
    required: true,
    description: "Id of the instance, such as `tcr-okmj78`.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78"
};
const DescribeInternalEndpoints = {
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
  DescribeInternalEndpoints as default,
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
