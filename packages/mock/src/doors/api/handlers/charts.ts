import { findListedChart, type ListedChart } from "../../../domain/chart-index.js";
import { chartPath, signedChartUrl } from "../../../domain/charts.js";
import { findNamespace } from "../../../domain/namespaces.js";
import { instanceKey } from "../../../domain/tokens.js";
import type { Instance } from "../../../state/entities/instances.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";

/** How long an address or credentials for a chart hold, as in the manual's example. */
export const CHART_GRANT_SECONDS = 3600;

/** The chart that a request names. */
interface ChartRequest {
  readonly RegistryId: string;
  readonly NamespaceName: string;
  readonly ChartName: string;
  readonly ChartVersion: string;
}

/** Answers a signed address at which the mock itself serves the package. */
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

/** Answers temporary credentials for object storage in their usual form. There is no such storage, so they open nothing. */
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

/** A version of a chart, uploaded or pushed by helm, with its instance. */
function findChart(call: Call, request: ChartRequest): { readonly instance: Instance; readonly chart: ListedChart } {
  const instance = findRunningInstance(call, request.RegistryId);
  const namespace = findNamespace(call, instance, request.NamespaceName).name;
  const reference = { instanceId: instance.id, namespace, name: request.ChartName, version: request.ChartVersion };
  return { instance, chart: findListedChart(call.store, reference) };
}
