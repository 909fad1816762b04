const name = "DescribeRegions";
const group = "instance-management";
const summary = "Lists the regions in which the registry is offered.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [];
const shapes = {};
const example = {};
const DescribeRegions = {
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
  DescribeRegions as default,
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
