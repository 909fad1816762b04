const name = "DescribeWebhookTrigger";
const group = "trigger";
const summary = "Lists the webhook triggers of an instance or of one namespace.";
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
  },
  {
    name: "Namespace",
    type: "String",
    description: "Name of the namespace whose triggers are listed; left out, those of all namespaces.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  Limit: 20,
  Offset: 0,
  Namespace: "charts"
};
const DescribeWebhookTrigger = {
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
  DescribeWebhookTrigger as default,
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
