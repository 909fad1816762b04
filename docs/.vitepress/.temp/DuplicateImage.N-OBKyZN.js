const name = "DuplicateImage";
const group = "image-repository";
const summary = "Copies an image to another tag, repository or namespace of the same Enterprise instance.";
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
    name: "SourceNamespace",
    type: "String",
    required: true,
    description: "Namespace that holds the image to copy.",
    limits: []
  },
  {
    name: "SourceRepo",
    type: "String",
    required: true,
    description: "Repository that holds the image to copy, without its namespace.",
    limits: []
  },
  {
    name: "SourceReference",
    type: "String",
    required: true,
    format: "tag",
    description: "Tag of the image to copy. A digest is foreseen, but only a tag works so far.",
    limits: [
      "Format: a tag of up to 128 letters, digits and _.-, not a digest."
    ]
  },
  {
    name: "DestinationTag",
    type: "String",
    required: true,
    description: "Tag that the copy gets.",
    limits: []
  },
  {
    name: "DestinationNamespace",
    type: "String",
    defaultFrom: "SourceNamespace",
    whenEmpty: "default",
    description: "Namespace that receives the copy.",
    limits: [
      "Default: that of `SourceNamespace`.",
      "Empty: the same as left out."
    ]
  },
  {
    name: "DestinationRepo",
    type: "String",
    defaultFrom: "SourceRepo",
    whenEmpty: "default",
    description: "Repository that receives the copy, without its namespace.",
    limits: [
      "Default: that of `SourceRepo`.",
      "Empty: the same as left out."
    ]
  },
  {
    name: "Override",
    type: "Boolean",
    description: "True replaces an image that already has the destination tag.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  SourceNamespace: "develop",
  SourceRepo: "app",
  SourceReference: "stg",
  DestinationNamespace: "release",
  DestinationRepo: "app",
  DestinationTag: "prd",
  Override: true
};
const DuplicateImage = {
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
  DuplicateImage as default,
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
