import type { Handlers } from "../handler.js";
import { describeChartDownloadInfo } from "./describe-chart-download-info.js";
import { downloadHelmChart } from "./download-helm-chart.js";

/** Helm charts. */
export const helmChartHandlers = {
  DescribeChartDownloadInfo: describeChartDownloadInfo,
  DownloadHelmChart: downloadHelmChart,
} satisfies Handlers;
