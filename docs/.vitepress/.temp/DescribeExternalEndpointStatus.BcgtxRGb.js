const name = "DescribeExternalEndpointStatus";
const group = "access-control";
const summary = "Tells whether the public access to an instance is open.";
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
const DescribeExternalEndpointStatus = {
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
  DescribeExternalEndpointStatus as default,
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
