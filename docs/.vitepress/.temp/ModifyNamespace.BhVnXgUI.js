const name = "ModifyNamespace";
const group = "namespace";
const summary = "Makes a namespace public or private.";
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
    name: "NamespaceName",
    type: "String",
    required: true,
    description: "Name of the namespace.",
    limits: []
  },
  {
    name: "IsPublic",
    type: "Boolean",
    required: true,
    values: [
      true,
      false
    ],
    description: "Who may read the namespace from now on.",
    limits: [],
    meanings: [
      "public",
      "private"
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "sandbox",
  IsPublic: true
};
const ModifyNamespace = {
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
  ModifyNamespace as default,
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
