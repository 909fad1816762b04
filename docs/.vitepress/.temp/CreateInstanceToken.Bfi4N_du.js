const name = "CreateInstanceToken";
const group = "instance-management";
const summary = "Issues a temporary or a long-term token for logging in to an instance.";
const kind = "create";
const rateLimit = 100;
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
    name: "TokenType",
    type: "String",
    "default": "temp",
    values: [
      "longterm",
      "temp"
    ],
    description: "Kind of token to issue.",
    limits: [
      "Default: `temp`."
    ],
    meanings: [
      "A token that is kept, listed and deleted by its id.",
      "A token that is valid for one hour."
    ]
  },
  {
    name: "Desc",
    type: "String",
    onlyFor: {
      TokenType: "longterm"
    },
    description: "Purpose of a long-term token, in free words.",
    limits: [
      "Only when `TokenType` is `longterm`."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  TokenType: "longterm",
  Desc: "for-tke-cluster"
};
const CreateInstanceToken = {
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
  CreateInstanceToken as default,
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
