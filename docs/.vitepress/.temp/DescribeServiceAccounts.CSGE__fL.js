const name = "DescribeServiceAccounts";
const group = "custom-account";
const summary = "Lists an instance's service accounts, on request with their permissions.";
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
    name: "All",
    type: "Boolean",
    description: "True asks for all accounts of the instance instead of one page.",
    limits: []
  },
  {
    name: "EmbedPermission",
    type: "Boolean",
    description: "True fills `Permissions` in every row.",
    limits: []
  },
  {
    name: "Filters",
    type: "Filter",
    list: 1,
    description: "Conditions that an account must meet, all of them. The manual names no attribute to filter by.",
    limits: []
  },
  {
    name: "Offset",
    type: "Integer",
    "default": 0,
    description: "Rows to skip before the page.",
    limits: [
      "Default: `0`."
    ]
  },
  {
    name: "Limit",
    type: "Integer",
    "default": 20,
    maximum: 100,
    overMaximum: "lowered",
    description: "Rows a page.",
    limits: [
      "Default: `20`.",
      "At most 100; a larger value is lowered."
    ]
  }
];
const shapes = {
  Filter: [
    {
      name: "Name",
      type: "String",
      required: true,
      description: "Attribute to filter by; several filters in one call must all hold. The manual names no attributes.",
      limits: []
    },
    {
      name: "Values",
      type: "String",
      list: 1,
      required: true,
      description: "Accepted values of the attribute: a row passes if it has any of them.",
      limits: []
    }
  ]
};
const example = {
  RegistryId: "tcr-okmj78",
  EmbedPermission: true,
  Filters: [
    {
      Name: "Name",
      Values: [
        "robot"
      ]
    }
  ],
  Offset: 0,
  Limit: 20
};
const DescribeServiceAccounts = {
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
  DescribeServiceAccounts as default,
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
