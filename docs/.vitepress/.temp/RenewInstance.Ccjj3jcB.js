const name = "RenewInstance";
const group = "instance-management";
const summary = "Prolongs a prepaid instance, or turns one that is paid as it goes into a prepaid one.";
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
    name: "RegistryChargePrepaid",
    type: "RegistryChargePrepaid",
    required: true,
    description: "How many months to buy, and whether the instance renews itself afterwards.",
    limits: []
  },
  {
    name: "Flag",
    type: "Integer",
    required: true,
    values: [
      0,
      1
    ],
    description: "What the call does: prolong, or change how the instance is paid for.",
    limits: [],
    meanings: [
      "Prolongs a prepaid instance.",
      "Makes a prepaid instance of one that was billed by use."
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
  ]
};
const example = {
  RegistryId: "tcr-12345",
  RegistryChargePrepaid: {
    Period: 1,
    RenewFlag: 1
  },
  Flag: 0
};
const RenewInstance = {
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
  RenewInstance as default,
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
