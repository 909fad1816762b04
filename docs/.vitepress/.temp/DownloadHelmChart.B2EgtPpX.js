const name = "DownloadHelmChart";
const group = "helm-chart";
const summary = "Hands out temporary credentials, bucket and path with which a chart can be fetched from object storage.";
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
    name: "NamespaceName",
    type: "String",
    required: true,
    description: "Name of the namespace.",
    limits: []
  },
  {
    name: "ChartName",
    type: "String",
    required: true,
    description: "Name of the chart, without its namespace and version.",
    limits: []
  },
  {
    name: "ChartVersion",
    type: "String",
    required: true,
    description: "Version of the chart package, such as `1.0`.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  NamespaceName: "charts",
  ChartName: "redis",
  ChartVersion: "1.0"
};
const DownloadHelmChart = {
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
  DownloadHelmChart as default,
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
