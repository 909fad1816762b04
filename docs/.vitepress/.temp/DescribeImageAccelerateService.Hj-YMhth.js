const name = "DescribeImageAccelerateService";
const group = "instance-management";
const summary = "Tells whether image acceleration is on for an instance, and in what state it is.";
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
const DescribeImageAccelerateService = {
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
  DescribeImageAccelerateService as default,
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
