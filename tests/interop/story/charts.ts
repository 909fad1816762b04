import type { Chapter } from "./teller.js";

const NamespaceName = "charts";

/** A chart that comes in, and one that is not there. Nothing in the API deletes a chart: its namespace goes with the instance. */
export const tellCharts: Chapter = async ({ call, refused, expect, bring }, instance) => {
  await call("CreateNamespace", { ...instance, NamespaceName, IsPublic: false });
  const chart = { ...instance, NamespaceName, ChartName: "web", ChartVersion: "1.0.0" };
  await bring("charts", chart);
  const { PreSignedDownloadURL } = await call("DescribeChartDownloadInfo", chart);
  expect("where the chart is", URL.canParse(String(PreSignedDownloadURL)), true);
  await call("DownloadHelmChart", chart);
  await refused("ResourceNotFound", "DescribeChartDownloadInfo", { ...chart, ChartVersion: "2.0.0" });
  await refused("FailedOperation.PreconditionFailed", "DeleteNamespace", { ...instance, NamespaceName });
};
