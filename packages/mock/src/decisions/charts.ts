import { CHART_GRANT_SECONDS } from "../doors/api/handlers/charts.js";
import type { StatedDecision } from "./decision.js";

/** Charts, and actions without content. */
export const chartsDecisions: readonly StatedDecision[] = [
  {
    topic: "address of a chart",
    decision: `It leads to the mock itself, at the host that the request came to, and holds for ${CHART_GRANT_SECONDS} seconds of the emulated clock. Only the GET counts as a download (event downloadChart), not DescribeChartDownloadInfo. A chart that helm has pushed as an OCI artifact has one as well.`,
    source: "inferred",
  },
  {
    topic: "DownloadHelmChart",
    decision: `It answers credentials of the usual form that open nothing. Bucket is the instance and the account; the times are Unix seconds, ${CHART_GRANT_SECONDS} apart.`,
    source: "inferred",
  },
  {
    topic: "names and versions of charts",
    decision:
      "They have letters, digits, dots, dashes and underscores; a version may have + too. The mock does not read the content. A second upload of a version replaces it.",
    source: "inferred",
  },
  {
    topic: "chart repositories",
    decision:
      "A namespace is one at /chartrepo/NAMESPACE, for who may pull there, by Basic. Its index has charts that were uploaded, with name and version alone, and charts that were pushed as OCI artifacts, with what their configuration says; an upload hides a push of its name and version. A package that is got is a download (event downloadChart). Nothing is uploaded there.",
    source: "harbor",
  },
  {
    topic: "DescribeInstanceAllNamespaces",
    decision: "It answers only the request id, as its table says.",
    source: "manual",
  },
];
