import { CHART_GRANT_SECONDS } from "../doors/api/handlers/charts.js";
import type { Decision } from "./decision.js";

/** Charts, and actions without content. */
export const chartsDecisions: readonly Decision[] = [
  {
    topic: "address of a chart",
    decision: `On the mock itself, at the host that the request came to, for ${CHART_GRANT_SECONDS} seconds of the emulated clock; DescribeChartDownloadInfo is no download, the GET is one (event downloadChart).`,
    source: "inferred",
  },
  {
    topic: "DownloadHelmChart",
    decision: `Credentials of the usual form that open nothing; Bucket is the instance and the account, times are Unix seconds, ${CHART_GRANT_SECONDS} apart.`,
    source: "inferred",
  },
  {
    topic: "names and versions of charts",
    decision:
      "Letters, digits, dots, dashes and underscores, a version also +; the content is not looked into. A second upload of a version replaces it.",
    source: "inferred",
  },
  {
    topic: "DescribeInstanceAllNamespaces",
    decision: "Answers nothing but the request id, as its table says.",
    source: "manual",
  },
];
