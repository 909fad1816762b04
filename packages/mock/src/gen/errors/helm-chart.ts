// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for DescribeChartDownloadInfo, besides the common ones. */
export type DescribeChartDownloadInfoErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DownloadHelmChart, besides the common ones. */
export type DownloadHelmChartErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";
