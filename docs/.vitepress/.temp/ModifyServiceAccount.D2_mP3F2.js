const name = "ModifyServiceAccount";
const group = "custom-account";
const summary = "Changes a service account's description, expiry, permissions, or whether it is disabled.";
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
    name: "Description",
    type: "String",
    description: "Free text that tells what the account is for.",
    limits: []
  },
  {
    name: "Duration",
    type: "Integer",
    exclusiveWith: {
      ExpiresAt: "yields"
    },
    description: "Days until the account expires, counted from today.",
    limits: [
      "Unit: days.",
      "Counts before `ExpiresAt`."
    ]
  },
  {
    name: "ExpiresAt",
    type: "Integer",
    exclusiveWith: {
      Duration: "wins"
    },
    description: "When the account expires, in milliseconds since 1970.",
    limits: [
      "Unit: milliseconds.",
      "Ignored beside `Duration`."
    ]
  },
  {
    name: "Disable",
    type: "Boolean",
    description: "True makes the account unusable without deleting it.",
    limits: []
  },
  {
    name: "Permissions",
    type: "Permission",
    list: 1,
    description: "What the account may do, one entry a namespace.",
    limits: []
  }
];
const shapes = {
  Permission: [
    {
      name: "Resource",
      type: "String",
      required: true,
      nullable: true,
      description: "Name of the namespace in which the actions are allowed.",
      limits: [
        "One of `NamespaceList.Name` as DescribeNamespaces answers it."
      ]
    },
    {
      name: "Actions",
      type: "String",
      list: 1,
      required: true,
      nullable: true,
      values: [
        "tcr:PushRepository",
        "tcr:PullRepository",
        "tcr:CreateRepository",
        "tcr:CreateHelmChart",
        "tcr:DescribeHelmCharts"
      ],
      description: "Actions that the account may carry out there.",
      limits: [],
      meanings: [
        "Push images.",
        "Pull images.",
        "Create repositories.",
        "Push Helm charts.",
        "List and pull Helm charts."
      ]
    }
  ]
};
const example = {
  RegistryId: "tcr-okmj78",
  Name: "robot",
  Description: "pulls and pushes for the cluster",
  Permissions: [
    {
      Resource: "team-01",
      Actions: [
        "tcr:PullRepository",
        "tcr:PushRepository"
      ]
    }
  ]
};
const ModifyServiceAccount = {
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
  ModifyServiceAccount as default,
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
