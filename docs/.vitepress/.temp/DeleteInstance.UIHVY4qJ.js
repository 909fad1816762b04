const name = "DeleteInstance";
const group = "instance-management";
const summary = "Deletes an Enterprise Edition instance, on request together with its bucket.";
const kind = "delete";
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
    name: "DeleteBucket",
    type: "Boolean",
    "default": false,
    description: "True deletes the storage bucket, too; otherwise it stays.",
    limits: [
      "Default: `false`."
    ]
  },
  {
    name: "DryRun",
    type: "Boolean",
    "default": false,
    description: "True only tries the deletion out and deletes nothing.",
    limits: [
      "Default: `false`."
    ]
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-abc123"
};
const DeleteInstance = {
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
  DeleteInstance as default,
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
