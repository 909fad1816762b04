// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
import type {
  DescribeChartDownloadInfoRequest,
  DescribeChartDownloadInfoResponse,
  DownloadHelmChartRequest,
  DownloadHelmChartResponse,
} from "../types/helm-chart.js";

/** Downloads of Helm charts. */
export interface HelmChartMethods {
  /**
   * Answers a presigned address from which a chart can be downloaded without further credentials.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InvalidParameter`, `ResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50731
   */
  readonly describeChartDownloadInfo: (
    input: DescribeChartDownloadInfoRequest,
    options?: CallOptions,
  ) => Promise<DescribeChartDownloadInfoResponse>;
  /**
   * Hands out temporary credentials, bucket and path with which a chart can be fetched from object storage.
   *
   * The answer does not hold the chart itself. DescribeChartDownloadInfo gives a ready download address instead.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InvalidParameter`, `ResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50730
   */
  readonly downloadHelmChart: (
    input: DownloadHelmChartRequest,
    options?: CallOptions,
  ) => Promise<DownloadHelmChartResponse>;
}
