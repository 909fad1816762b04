// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
import type { DescribeChartDownloadInfoErrorCode, DownloadHelmChartErrorCode } from "../errors/helm-chart.js";
import type {
  DescribeChartDownloadInfoRequest,
  DescribeChartDownloadInfoResponse,
  DownloadHelmChartRequest,
  DownloadHelmChartResponse,
} from "../types/helm-chart.js";

/**
 * Answers a presigned address from which a chart can be downloaded without further credentials.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50731
 */
export const describeChartDownloadInfo: Operation<
  DescribeChartDownloadInfoRequest,
  DescribeChartDownloadInfoResponse,
  DescribeChartDownloadInfoErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeChartDownloadInfo read 20",
  "RegistryId! NamespaceName! ChartName! ChartVersion!",
  'PreSignedDownloadURL{"format":"url","sensitive":true}',
);

/**
 * Hands out temporary credentials, bucket and path with which a chart can be fetched from object storage.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50730
 */
export const downloadHelmChart: Operation<
  DownloadHelmChartRequest,
  DownloadHelmChartResponse,
  DownloadHelmChartErrorCode
> = /* @__PURE__ */ defineOperation(
  "DownloadHelmChart read 20",
  "RegistryId! NamespaceName! ChartName! ChartVersion!",
  'TmpToken{"sensitive":true} TmpSecretId{"sensitive":true} TmpSecretKey{"sensitive":true} Bucket Region Path StartTime:Integer ExpiredTime:Integer',
);
