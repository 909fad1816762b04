const name = "CheckInstanceName";
const group = "instance-management";
const summary = "Tells whether a name may be given to a new instance.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "RegistryName",
    type: "String",
    required: true,
    description: "Name that the instance is to have.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryName: "team-registry"
};
const CheckInstanceName = {
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
  CheckInstanceName as default,
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
