const name = "ModifyImmutableTagRules";
const group = "namespace";
const summary = "Changes a rule that makes tags immutable.";
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
    name: "NamespaceName",
    type: "String",
    required: true,
    description: "Name of the namespace.",
    limits: []
  },
  {
    name: "RuleId",
    type: "Integer",
    required: true,
    description: "Id of the immutability rule to change.",
    limits: []
  },
  {
    name: "Rule",
    type: "ImmutableTagRule",
    required: true,
    description: "The immutability rule as it is to be: which repositories and which tags it covers.",
    limits: []
  }
];
const shapes = {
  ImmutableTagRule: [
    {
      name: "RepositoryPattern",
      type: "String",
      required: true,
      description: "Pattern for repository names, such as `**` for all of them.",
      limits: []
    },
    {
      name: "TagPattern",
      type: "String",
      required: true,
      description: "Pattern for tags, such as `**` for every tag.",
      limits: []
    },
    {
      name: "RepositoryDecoration",
      type: "String",
      required: true,
      values: [
        "repoMatches",
        "repoExcludes"
      ],
      description: "Which repositories the rule covers, by `RepositoryPattern`.",
      limits: [],
      meanings: [
        "Those whose name matches.",
        "Those whose name does not match."
      ]
    },
    {
      name: "TagDecoration",
      type: "String",
      required: true,
      values: [
        "matches",
        "excludes"
      ],
      description: "Which tags the rule covers, by `TagPattern`.",
      limits: [],
      meanings: [
        "Those that match.",
        "Those that do not match."
      ]
    },
    {
      name: "Disabled",
      type: "Boolean",
      description: "True keeps the rule but makes it idle.",
      limits: []
    },
    {
      name: "RuleId",
      type: "Integer",
      description: "Number of the immutability rule.",
      limits: []
    },
    {
      name: "NsName",
      type: "String",
      description: "Namespace that the rule belongs to, by name.",
      limits: []
    }
  ]
};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "frozen",
  RuleId: 1,
  Rule: {
    RepositoryPattern: "**",
    TagPattern: "**",
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches"
  }
};
const ModifyImmutableTagRules = {
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
  ModifyImmutableTagRules as default,
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
