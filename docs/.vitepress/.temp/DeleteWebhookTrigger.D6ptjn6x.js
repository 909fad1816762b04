const name = "DeleteWebhookTrigger";
const group = "trigger";
const summary = "Removes a webhook trigger from a namespace.";
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
    name: "Namespace",
    type: "String",
    required: true,
    description: "Name of the namespace whose events the trigger watches.",
    limits: []
  },
  {
    name: "Id",
    type: "Integer",
    required: true,
    description: "Id of the trigger to remove.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  Namespace: "charts",
  Id: 2
};
const DeleteWebhookTrigger = {
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
  DeleteWebhookTrigger as default,
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
