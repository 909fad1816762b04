const name = "ManageExternalEndpoint";
const group = "access-control";
const summary = "Opens or closes the public access to an instance.";
const kind = "execute";
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
    name: "Operation",
    type: "String",
    required: true,
    values: [
      "Create",
      "Delete"
    ],
    description: "What to do with the public access.",
    limits: [],
    meanings: [
      "Open the public access.",
      "Close the public access."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmju7",
  Operation: "Create"
};
const ManageExternalEndpoint = {
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
  ManageExternalEndpoint as default,
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
