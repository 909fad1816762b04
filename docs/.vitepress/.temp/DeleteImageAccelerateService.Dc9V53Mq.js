const name = "DeleteImageAccelerateService";
const group = "instance-management";
const summary = "Switches image acceleration off for an instance and deletes the service.";
const kind = "delete";
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
const DeleteImageAccelerateService = {
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
  DeleteImageAccelerateService as default,
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
