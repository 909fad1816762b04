const name = "DeleteInstanceToken";
const group = "instance-management";
const summary = "Deletes a long-term token, which then no longer logs in.";
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
  },
  {
    name: "TokenId",
    type: "String",
    required: true,
    description: "Id of the long-term token.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  TokenId: "b671eee3-a58d-4704-b4d2-a84b6361ff0c"
};
const DeleteInstanceToken = {
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
  DeleteInstanceToken as default,
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
