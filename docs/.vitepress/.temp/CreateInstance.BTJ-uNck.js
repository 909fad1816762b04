const name = "CreateInstance";
const group = "instance-management";
const summary = "Creates an Enterprise Edition instance and answers its id.";
const kind = "create";
const rateLimit = 20;
const region = "required";
const input = [
  {
    name: "RegistryName",
    type: "String",
    required: true,
    description: "Name of the new instance; CheckInstanceName tells beforehand whether it may be used.",
    limits: []
  },
  {
    name: "RegistryType",
    type: "String",
    required: true,
    values: [
      "basic",
      "standard",
      "premium"
    ],
    description: "Edition of the instance.",
    limits: [],
    meanings: [
      "Basic edition.",
      "Standard edition.",
      "Premium edition."
    ]
  },
  {
    name: "TagSpecification",
    type: "TagSpecification",
    description: "Tags to bind to the instance.",
    limits: []
  },
  {
    name: "RegistryChargeType",
    type: "Integer",
    "default": 0,
    values: [
      0,
      1
    ],
    description: "How the instance is paid for.",
    limits: [
      "Default: `0`."
    ],
    meanings: [
      "Pay as you go.",
      "Prepaid."
    ]
  },
  {
    name: "RegistryChargePrepaid",
    type: "RegistryChargePrepaid",
    requiredWhen: {
      RegistryChargeType: 1
    },
    onlyFor: {
      RegistryChargeType: 1
    },
    description: "For how many months a prepaid instance is bought, and whether it renews itself.",
    limits: [
      "Required when `RegistryChargeType` is `1`, and ignored otherwise.",
      "Since release 9 of the API."
    ]
  },
  {
    name: "SyncTag",
    type: "Boolean",
    description: "True gives the tags of the instance to its COS bucket, too.",
    limits: []
  },
  {
    name: "EnableCosMAZ",
    type: "Boolean",
    description: "True keeps the COS bucket in several availability zones.",
    limits: [
      "Since release 10 of the API."
    ]
  },
  {
    name: "DeletionProtection",
    type: "Boolean",
    values: [
      false,
      true
    ],
    description: "True guards the instance against deletion.",
    limits: [
      "Since release 11 of the API."
    ],
    meanings: [
      "The guard is not enabled.",
      "The instance is guarded."
    ]
  }
];
const shapes = {
  RegistryChargePrepaid: [
    {
      name: "Period",
      type: "Integer",
      required: true,
      description: "How many months to pay for.",
      limits: [
        "Unit: months."
      ]
    },
    {
      name: "RenewFlag",
      type: "Integer",
      required: true,
      values: [
        0,
        1,
        2
      ],
      description: "What is to happen when the prepaid months are over.",
      limits: [],
      meanings: [
        "The account renews it by hand.",
        "It renews itself.",
        "It runs out, and nobody is told."
      ]
    }
  ],
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
  RegistryName: "team-registry",
  RegistryType: "standard",
  TagSpecification: {
    ResourceType: "instance",
    Tags: [
      {
        Key: "team",
        Value: "platform"
      }
    ]
  },
  RegistryChargeType: 0
};
const CreateInstance = {
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
  CreateInstance as default,
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
