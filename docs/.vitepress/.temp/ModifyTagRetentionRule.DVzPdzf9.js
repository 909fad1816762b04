const name = "ModifyTagRetentionRule";
const group = "tag-retention";
const summary = "Changes what a tag retention rule keeps, or switches the rule off or on.";
const kind = "update";
const rateLimit = 2;
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
    description: "Number of the namespace that the rule already belongs to.",
    limits: [
      "One of `NamespaceList.NamespaceId` as DescribeNamespaces answers it."
    ]
  },
  {
    name: "RetentionRule",
    type: "RetentionRule",
    required: true,
    description: "What the rule keeps from now on: a policy and its number.",
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
    description: "How often the rule runs; the cycle that it already has.",
    limits: [],
    meanings: [
      "Only when CreateTagRetentionExecution is called.",
      "Once a day.",
      "Once a week.",
      "Once a month."
    ]
  },
  {
    name: "RetentionId",
    type: "Integer",
    required: true,
    description: "Id of the tag retention rule.",
    limits: [
      "One of `RetentionPolicyList.RetentionId` as DescribeTagRetentionRules answers it."
    ]
  },
  {
    name: "Disabled",
    type: "Boolean",
    description: "True switches the rule off, false switches it on.",
    limits: []
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
  NamespaceId: 1,
  RetentionRule: {
    Key: "nDaysSinceLastPush",
    Value: 30
  },
  CronSetting: "daily",
  RetentionId: 1,
  Disabled: false
};
const ModifyTagRetentionRule = {
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
  ModifyTagRetentionRule as default,
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
