const name = "DescribeWebhookTriggerLog";
const group = "trigger";
const summary = "Lists the deliveries that the webhook triggers of a namespace have made.";
const kind = "read";
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
    description: "Name of the namespace whose deliveries are listed.",
    limits: []
  },
  {
    name: "Id",
    type: "Integer",
    description: "Id of the trigger whose deliveries are wanted; left out, those of all triggers of the namespace.",
    limits: []
  },
  {
    name: "Limit",
    type: "Integer",
    description: "Rows a page.",
    limits: []
  },
  {
    name: "Offset",
    type: "Integer",
    description: "Rows to skip before the page.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  Namespace: "charts",
  Id: 1,
  Limit: 20,
  Offset: 0
};
const DescribeWebhookTriggerLog = {
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
  DescribeWebhookTriggerLog as default,
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
