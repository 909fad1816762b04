const name = "ModifyInstanceToken";
const group = "instance-management";
const summary = "Enables or disables a long-term token, or changes its description.";
const kind = "update";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "TokenId",
    type: "String",
    required: true,
    description: "Id of the long-term token.",
    limits: []
  },
  {
    name: "RegistryId",
    type: "String",
    required: true,
    description: "Id of the instance, such as `tcr-okmj78`.",
    limits: []
  },
  {
    name: "Enable",
    type: "Boolean",
    requiredWhen: {
      ModifyFlag: 2
    },
    onlyFor: {
      ModifyFlag: 2
    },
    description: "True enables the token, false disables it.",
    limits: [
      "Required when `ModifyFlag` is `2`, and ignored otherwise."
    ]
  },
  {
    name: "Desc",
    type: "String",
    requiredWhen: {
      ModifyFlag: 1
    },
    onlyFor: {
      ModifyFlag: 1
    },
    description: "New description of the token.",
    limits: [
      "Required when `ModifyFlag` is `1`, and ignored otherwise."
    ]
  },
  {
    name: "ModifyFlag",
    type: "Integer",
    "default": 2,
    values: [
      1,
      2
    ],
    description: "What the call changes: the description or the enabled state.",
    limits: [
      "Default: `2`."
    ],
    meanings: [
      "Changes the description.",
      "Enables or disables the token."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  TokenId: "2ab3af0d-893d-423f-91b1-27713566f95f",
  Desc: "for the new cluster",
  ModifyFlag: 1
};
const ModifyInstanceToken = {
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
  ModifyInstanceToken as default,
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
