// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CommandHelp } from "../../contract.js";

/** What help says of the group Helm Chart, by action. */
export const help: Readonly<Record<string, CommandHelp>> = {
  DescribeChartDownloadInfo: {
    docs: "https://www.tencentcloud.com/document/api/1051/50731",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: { description: "Name of the namespace." },
      ChartName: { description: "Name of the chart, without its namespace and version." },
      ChartVersion: { description: "Version of the chart package, such as `1.0`." },
    },
    output: {
      PreSignedDownloadURL:
        "Address of the chart package in object storage; it carries its own credentials and expires.",
    },
    errors: ["InternalError", "InvalidParameter", "ResourceNotFound", "UnsupportedOperation"],
    example: { RegistryId: "tcr-okmj78", NamespaceName: "charts", ChartName: "redis", ChartVersion: "1.0" },
  },
  DownloadHelmChart: {
    details:
      "The answer does not hold the chart itself. DescribeChartDownloadInfo gives a ready download address instead.",
    docs: "https://www.tencentcloud.com/document/api/1051/50730",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      NamespaceName: { description: "Name of the namespace." },
      ChartName: { description: "Name of the chart, without its namespace and version." },
      ChartVersion: { description: "Version of the chart package, such as `1.0`." },
    },
    output: {
      TmpToken: "Session token of the temporary credentials.",
      TmpSecretId: "Key id of the temporary credentials.",
      TmpSecretKey: "Secret key of the temporary credentials.",
      Bucket: "Name of the storage bucket that holds the chart.",
      Region: "Region of the storage bucket; not the common parameter of this name.",
      Path: "Path of the chart package in the bucket, such as `tcr-test/test-1.0.tgz`.",
      StartTime: "Moment from which the temporary credentials hold, as a timestamp.",
      ExpiredTime: "Moment at which the temporary credentials end, as a timestamp.",
    },
    errors: ["InternalError", "InvalidParameter", "ResourceNotFound", "UnsupportedOperation"],
    example: { RegistryId: "tcr-okmj78", NamespaceName: "charts", ChartName: "redis", ChartVersion: "1.0" },
  },
};
