const name = "CreateNamespace";
const group = "namespace";
const summary = "Adds a namespace to an Enterprise instance, with cloud tags where wanted.";
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
    name: "NamespaceName",
    type: "String",
    required: true,
    minLength: 2,
    maxLength: 30,
    pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$",
    description: "Name of the new namespace, 2 to 30 characters long: `a` to `z`, `0` to `9` and, between two of these, a single `.`, `_` or `-`.",
    limits: [
      "From 2 to 30 characters.",
      "Pattern: `^[a-z0-9]+([._-][a-z0-9]+)*$`."
    ]
  },
  {
    name: "IsPublic",
    type: "Boolean",
    required: true,
    values: [
      true,
      false
    ],
    description: "Who may read the new namespace.",
    limits: [],
    meanings: [
      "public",
      "private"
    ]
  },
  {
    name: "TagSpecification",
    type: "TagSpecification",
    description: "Cloud tags that the new namespace gets.",
    limits: []
  }
];
const shapes = {
  Tag: [
    {
      name: "Key",
      type: "String",
      required: true,
      nullable: true,
      description: "Key of the cloud tag.",
      limits: []
    },
    {
      name: "Value",
      type: "String",
      required: true,
      nullable: true,
      description: "Value of the cloud tag.",
      limits: []
    }
  ],
  TagSpecification: [
    {
      name: "ResourceType",
      type: "String",
      required: true,
      nullable: true,
      "default": "instance",
      description: "Kind of resource that carries the tags, such as `instance` or `namespace`.",
      limits: [
        "Default: `instance`."
      ]
    },
    {
      name: "Tags",
      type: "Tag",
      list: 1,
      required: true,
      nullable: true,
      maxItems: 10,
      description: "Cloud tags to put on the resource, or found on it.",
      limits: [
        "At most 10 items.",
        "A value that is not allowed is answered with `InvalidParameter.ErrorTagOverLimit`, where the action documents that code."
      ]
    }
  ]
};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "team-02",
  IsPublic: false,
  TagSpecification: {
    ResourceType: "namespace",
    Tags: [
      {
        Key: "env",
        Value: "test"
      }
    ]
  }
};
const CreateNamespace = {
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
  CreateNamespace as default,
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
