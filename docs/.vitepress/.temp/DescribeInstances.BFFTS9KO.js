const name = "DescribeInstances";
const group = "instance-management";
const summary = "Lists the instances of the account, in one region or in all.";
const kind = "read";
const rateLimit = 100;
const region = "required";
const input = [
  {
    name: "Registryids",
    type: "String",
    list: 1,
    whenEmpty: "all",
    description: "Keeps the instances with these ids; empty or left out, every instance of the account matches.",
    limits: [
      "Empty: all."
    ]
  },
  {
    name: "Offset",
    type: "Integer",
    "default": 0,
    description: "How many rows to skip.",
    limits: [
      "Default: `0`."
    ]
  },
  {
    name: "Limit",
    type: "Integer",
    "default": 20,
    maximum: 100,
    description: "Rows a page.",
    limits: [
      "Default: `20`.",
      "At most 100."
    ]
  },
  {
    name: "Filters",
    type: "Filter",
    list: 1,
    description: "Conditions that an instance meets, all of them; the manual names no filter of this action.",
    limits: []
  },
  {
    name: "AllRegion",
    type: "Boolean",
    "default": false,
    description: "True looks in every region, not only in the one that the call names.",
    limits: [
      "Default: `false`."
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
  Filters: [
    {
      Name: "RegistryName",
      Values: [
        "example-okmj78"
      ]
    },
    {
      Name: "RegistryType",
      Values: [
        "premium"
      ]
    }
  ],
  Offset: 0,
  Limit: 20
};
const DescribeInstances = {
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
  DescribeInstances as default,
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
