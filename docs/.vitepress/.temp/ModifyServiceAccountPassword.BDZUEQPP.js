const name = "ModifyServiceAccountPassword";
const group = "custom-account";
const summary = "Replaces a service account's password with a given or a generated one, and returns it.";
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
    name: "Name",
    type: "String",
    required: true,
    description: "Name of the service account.",
    limits: []
  },
  {
    name: "Random",
    type: "Boolean",
    required: true,
    description: "True lets the server generate the password; false takes the one in `Password`.",
    limits: []
  },
  {
    name: "Password",
    type: "String",
    minLength: 8,
    maxLength: 20,
    pattern: "^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*$",
    sensitive: true,
    requiredWhen: {
      Random: false
    },
    onlyFor: {
      Random: false
    },
    description: "New password, with an upper-case letter, a lower-case letter and a digit among its characters.",
    limits: [
      "From 8 to 20 characters.",
      "Pattern: `^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*$`.",
      "Sensitive: keep it out of logs.",
      "Required when `Random` is `false`, and ignored otherwise."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  Name: "robot",
  Random: true
};
const ModifyServiceAccountPassword = {
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
  ModifyServiceAccountPassword as default,
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
