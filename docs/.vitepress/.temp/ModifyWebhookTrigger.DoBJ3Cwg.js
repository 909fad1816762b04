const name = "ModifyWebhookTrigger";
const group = "trigger";
const summary = "Changes a webhook trigger of a namespace.";
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
    name: "Trigger",
    type: "WebhookTrigger",
    required: true,
    partial: [
      "Id"
    ],
    description: "What changes of the trigger; its `Id` tells which one it is, and what is left out stays.",
    limits: [
      "A part is enough, if it has `Id`."
    ]
  },
  {
    name: "Namespace",
    type: "String",
    required: true,
    description: "Name of the namespace whose events the trigger watches.",
    limits: []
  }
];
const shapes = {
  Header: [
    {
      name: "Key",
      type: "String",
      required: true,
      description: "Name of the header.",
      limits: []
    },
    {
      name: "Values",
      type: "String",
      list: 1,
      required: true,
      sensitive: true,
      description: "What is sent under that header; often a credential.",
      limits: [
        "Sensitive: keep it out of logs."
      ]
    }
  ],
  WebhookTarget: [
    {
      name: "Address",
      type: "String",
      required: true,
      description: "Address that receives the requests, such as `http://httpbin.org/post`.",
      limits: []
    },
    {
      name: "Headers",
      type: "Header",
      list: 1,
      description: "Further HTTP headers for these requests.",
      limits: []
    }
  ],
  WebhookTrigger: [
    {
      name: "Name",
      type: "String",
      required: true,
      description: "Name of the trigger, free to choose.",
      limits: []
    },
    {
      name: "Targets",
      type: "WebhookTarget",
      list: 1,
      required: true,
      description: "Addresses that the trigger calls.",
      limits: []
    },
    {
      name: "EventTypes",
      type: "String",
      list: 1,
      required: true,
      description: "Events that set the trigger off, such as `pushImage` or `pullImage`.",
      limits: []
    },
    {
      name: "Condition",
      type: "String",
      required: true,
      description: "Rule that narrows the events, such as `.*` for all.",
      limits: []
    },
    {
      name: "Enabled",
      type: "Boolean",
      required: true,
      description: "True if the trigger is active.",
      limits: []
    },
    {
      name: "Id",
      type: "Integer",
      description: "Number of the trigger; an update finds the trigger by it.",
      limits: []
    },
    {
      name: "Description",
      type: "String",
      description: "Remark on the trigger.",
      limits: []
    },
    {
      name: "NamespaceId",
      type: "Integer",
      description: "Number of the namespace that the trigger watches.",
      limits: []
    }
  ]
};
const example = {
  RegistryId: "tcr-okmj78",
  Trigger: {
    Id: 1,
    Enabled: false
  },
  Namespace: "charts"
};
const ModifyWebhookTrigger = {
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
  ModifyWebhookTrigger as default,
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
