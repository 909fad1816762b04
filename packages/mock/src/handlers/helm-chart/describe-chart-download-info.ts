import { instanceKey } from "../../access/instance-key.js";
import { chartPath, signedChartUrl } from "../../registry/chart-url.js";
import type { Handler } from "../handler.js";
import { CHART_GRANT_SECONDS, findChart } from "./find-chart.js";

/** Answers an address from which the mock itself serves the package, for an hour. */
export const describeChartDownloadInfo: Handler<"DescribeChartDownloadInfo"> = (input, call) => {
  const { instance, chart } = findChart(call, input);
  const grant = {
    instanceId: instance.id,
    path: chartPath(chart),
    account: call.account,
    expiresAt: Math.floor(call.clock.now() / 1000) + CHART_GRANT_SECONDS,
  };
  return { PreSignedDownloadURL: signedChartUrl(call.origin, grant, instanceKey(call, instance.id)) };
};
