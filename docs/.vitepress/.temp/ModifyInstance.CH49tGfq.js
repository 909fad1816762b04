const name = "ModifyInstance";
const group = "instance-management";
const summary = "Changes the edition of an instance, or its protection against deletion.";
const kind = "update";
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
    name: "RegistryType",
    type: "String",
    values: [
      "basic",
      "standard",
      "premium"
    ],
    description: "Edition that the instance changes to.",
    limits: [],
    meanings: [
      "Basic edition.",
      "Standard edition.",
      "Premium edition."
    ]
  },
  {
    name: "DeletionProtection",
    type: "Boolean",
    "default": false,
    values: [
      true,
      false
    ],
    description: "True guards the instance against deletion, false lifts the guard.",
    limits: [
      "Default: `false`.",
      "Since release 11 of the API."
    ],
    meanings: [
      "The instance is guarded.",
      "The guard is not enabled."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  DeletionProtection: true
};
const ModifyInstance = {
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
  ModifyInstance as default,
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
