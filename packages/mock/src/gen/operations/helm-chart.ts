// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
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
> = {
  name: "DescribeChartDownloadInfo",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "ChartName", type: "String", required: true },
    { name: "ChartVersion", type: "String", required: true },
  ],
  output: [{ name: "PreSignedDownloadURL", type: "String", format: "url", sensitive: true }],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [
    { input: { RegistryId: "tcr-test123", NamespaceName: "mytest", ChartName: "mytest", ChartVersion: "1.0" } },
  ],
};

/**
 * Hands out temporary credentials, bucket and path with which a chart can be fetched from object storage.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50730
 */
export const downloadHelmChart: Operation<
  DownloadHelmChartRequest,
  DownloadHelmChartResponse,
  DownloadHelmChartErrorCode
> = {
  name: "DownloadHelmChart",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "ChartName", type: "String", required: true },
    { name: "ChartVersion", type: "String", required: true },
  ],
  output: [
    { name: "TmpToken", type: "String", sensitive: true },
    { name: "TmpSecretId", type: "String", sensitive: true },
    { name: "TmpSecretKey", type: "String", sensitive: true },
    { name: "Bucket", type: "String" },
    { name: "Region", type: "String" },
    { name: "Path", type: "String" },
    { name: "StartTime", type: "Integer" },
    { name: "ExpiredTime", type: "Integer" },
  ],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [{ input: { RegistryId: "tcr-xxx", NamespaceName: "tcr-test", ChartName: "test", ChartVersion: "1.0" } }],
};
