import { chartPath } from "../../registry/chart-url.js";
import type { Handler } from "../handler.js";
import { CHART_GRANT_SECONDS, findChart } from "./find-chart.js";

/** Hands out temporary credentials for object storage, of their usual form. There is no such storage, so they open nothing. */
export const downloadHelmChart: Handler<"DownloadHelmChart"> = (input, call) => {
  const { instance, chart } = findChart(call, input);
  const startTime = Math.floor(call.clock.now() / 1000);
  return {
    TmpToken: call.ids.secret("temporary"),
    TmpSecretId: `AKID${call.ids.secret("temporary")}`,
    TmpSecretKey: call.ids.secret("temporary"),
    Bucket: `${instance.id}-${call.account}`,
    Region: instance.region,
    Path: chartPath(chart),
    StartTime: startTime,
    ExpiredTime: startTime + CHART_GRANT_SECONDS,
  };
};
