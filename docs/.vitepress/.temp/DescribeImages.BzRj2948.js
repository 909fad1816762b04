const name = "DescribeImages";
const group = "image-repository";
const summary = "Lists the tags of an image repository, or finds one image by tag or digest.";
const kind = "read";
const rateLimit = 100;
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
    name: "RepositoryName",
    type: "String",
    required: true,
    description: "Name of the repository, without its namespace.",
    limits: []
  },
  {
    name: "ImageVersion",
    type: "String",
    description: "Keeps the tags that contain this text, or with `ExactMatch` the one tag that equals it.",
    limits: []
  },
  {
    name: "Limit",
    type: "Integer",
    "default": 20,
    description: "Rows a page.",
    limits: [
      "Default: `20`."
    ]
  },
  {
    name: "Offset",
    type: "Integer",
    "default": 1,
    description: "Number of the page, from 1: not a row offset.",
    limits: [
      "Default: `1`."
    ]
  },
  {
    name: "Digest",
    type: "String",
    format: "digest",
    description: "Keeps the images with this digest.",
    limits: [
      "Format: a digest such as sha256: and 64 hexadecimal digits."
    ]
  },
  {
    name: "ExactMatch",
    type: "Boolean",
    nullable: true,
    values: [
      true,
      null
    ],
    description: "How `ImageVersion` is compared with the tags.",
    limits: [
      "Since release 8 of the API."
    ],
    meanings: [
      "The tag is compared as a whole.",
      "A part of the tag is enough."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "team-01",
  RepositoryName: "nginx",
  Limit: 20,
  Offset: 1
};
const DescribeImages = {
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
  DescribeImages as default,
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
