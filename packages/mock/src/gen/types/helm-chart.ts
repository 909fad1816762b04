// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/**
 * Input of DescribeChartDownloadInfo. Answers a presigned address from which a chart can be downloaded without further credentials.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50731
 */
export interface DescribeChartDownloadInfoRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the chart, without its namespace and version. */
  ChartName: string;
  /** Version of the chart package, such as `1.0`. */
  ChartVersion: string;
}

/**
 * Output of DescribeChartDownloadInfo.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50731
 */
export interface DescribeChartDownloadInfoResponse {
  /**
   * Address of the chart package in object storage; it carries its own credentials and expires.
   *
   * Format: an HTTP or HTTPS address. Sensitive: keep it out of logs.
   */
  PreSignedDownloadURL: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DownloadHelmChart. Hands out temporary credentials, bucket and path with which a chart can be fetched from object storage.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50730
 */
export interface DownloadHelmChartRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the chart, without its namespace and version. */
  ChartName: string;
  /** Version of the chart package, such as `1.0`. */
  ChartVersion: string;
}

/**
 * Output of DownloadHelmChart.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50730
 */
export interface DownloadHelmChartResponse {
  /**
   * Session token of the temporary credentials.
   *
   * Sensitive: keep it out of logs.
   */
  TmpToken: string;
  /**
   * Key id of the temporary credentials.
   *
   * Sensitive: keep it out of logs.
   */
  TmpSecretId: string;
  /**
   * Secret key of the temporary credentials.
   *
   * Sensitive: keep it out of logs.
   */
  TmpSecretKey: string;
  /** Name of the storage bucket that holds the chart. */
  Bucket: string;
  /** Region of the storage bucket; not the common parameter of this name. */
  Region: string;
  /** Path of the chart package in the bucket, such as `tcr-test/test-1.0.tgz`. */
  Path: string;
  /**
   * Moment from which the temporary credentials hold, as a timestamp.
   *
   * Unit: seconds since 1970.
   */
  StartTime: number;
  /**
   * Moment at which the temporary credentials end, as a timestamp.
   *
   * Unit: seconds since 1970.
   */
  ExpiredTime: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}
