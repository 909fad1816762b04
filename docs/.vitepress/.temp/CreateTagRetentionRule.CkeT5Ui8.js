const name = "CreateTagRetentionRule";
const group = "tag-retention";
const summary = "Sets a rule for a namespace that says which image tags are kept when old ones are cleaned up.";
const kind = "create";
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
    name: "NamespaceId",
    type: "Integer",
    required: true,
    description: "Number of the namespace.",
    limits: [
      "One of `NamespaceList.NamespaceId` as DescribeNamespaces answers it."
    ]
  },
  {
    name: "RetentionRule",
    type: "RetentionRule",
    required: true,
    description: "What the rule keeps: a policy and its number.",
    limits: []
  },
  {
    name: "CronSetting",
    type: "String",
    required: true,
    values: [
      "manual",
      "daily",
      "weekly",
      "monthly"
    ],
    description: "How often the rule runs.",
    limits: [],
    meanings: [
      "Only when CreateTagRetentionExecution is called.",
      "Once a day.",
      "Once a week.",
      "Once a month."
    ]
  },
  {
    name: "Disabled",
    type: "Boolean",
    "default": false,
    description: "True creates the rule switched off.",
    limits: [
      "Default: `false`."
    ]
  }
];
const shapes = {
  RetentionRule: [
    {
      name: "Key",
      type: "String",
      required: true,
      values: [
        "latestPushedK",
        "nDaysSinceLastPush"
      ],
      description: "By what measure tags are kept.",
      limits: [],
      meanings: [
        "Keep the newest pushed tags, as many as `Value`.",
        "Keep what was pushed within `Value` days."
      ]
    },
    {
      name: "Value",
      type: "Integer",
      required: true,
      description: "Number of tags or of days, depending on `Key`.",
      limits: [
        "Unit: items where `Key` is `latestPushedK`, days where it is `nDaysSinceLastPush`."
      ]
    }
  ]
};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceId: 4,
  RetentionRule: {
    Key: "latestPushedK",
    Value: 20
  },
  CronSetting: "weekly"
};
const CreateTagRetentionRule = {
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
  CreateTagRetentionRule as default,
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
