// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Quantities } from "../contract.js";

/** Sizes and points in time among what answers hold, by action and by data type. */
export const quantities: Quantities = {
  outputs: {
    CreateInstanceToken: { ExpTime: "milliseconds since 1970" },
    CreateServiceAccount: { ExpiresAt: "milliseconds since 1970", CreateTime: "time" },
    DescribeReplicationInstanceSyncStatus: { ReplicationTime: "time" },
    DownloadHelmChart: { StartTime: "seconds since 1970", ExpiredTime: "seconds since 1970" },
  },
  types: {
    GCJobInfo: { CreationTime: "time", UpdateTime: "time" },
    Region: { CreatedAt: "time", UpdatedAt: "time" },
    Registry: { CreatedAt: "time" },
    ReplicationLog: { StartTime: "time", EndTime: "time" },
    ReplicationRegistry: { CreatedAt: "time" },
    RetentionExecution: { StartTime: "time", EndTime: "time" },
    RetentionPolicy: { NextExecutionTime: "time" },
    RetentionTask: { StartTime: "time", EndTime: "time" },
    ServiceAccount: { ExpiresAt: "milliseconds since 1970", CreateTime: "time", UpdateTime: "time" },
    TaskDetail: { CreatedTime: "time", FinishedTime: "time" },
    TcrImageInfo: { Size: "bytes", UpdateTime: "time" },
    TcrInstanceToken: { CreatedAt: "time", ExpiredAt: "milliseconds since 1970" },
    TcrNamespaceInfo: { CreationTime: "time" },
    TcrRepositoryInfo: { CreationTime: "time", UpdateTime: "time" },
    WebhookTriggerLog: { CreationTime: "time", UpdateTime: "time" },
  },
};
