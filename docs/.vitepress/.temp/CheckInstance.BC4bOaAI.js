const name = "CheckInstance";
const group = "instance-management";
const summary = "Tells whether an instance id is valid and in which region the instance stands.";
const kind = "read";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "RegistryId",
    type: "String",
    required: true,
    description: "Id of the Enterprise Edition instance in question.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78"
};
const CheckInstance = {
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
  CheckInstance as default,
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
