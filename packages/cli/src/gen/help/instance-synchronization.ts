// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CommandHelp } from "../../contract.js";

/** What help says of the group Instance Synchronization, by action. */
export const help: Readonly<Record<string, CommandHelp>> = {
  CreateReplicationInstance: {
    details:
      "Name the region by `ReplicationRegionId` or by `ReplicationRegionName`. The replica is in use once DescribeReplicationInstances shows it as Running.",
    docs: "https://www.tencentcloud.com/document/api/1051/42673",
    input: {
      RegistryId: { description: "Id of the master instance, such as `tcr-okmj78`." },
      ReplicationRegionId: {
        description: "Numeric id of the region for the new replica, such as 5 for Hong Kong.",
        limits: [
          "Required unless `ReplicationRegionName` is there.",
          "Number of a region.",
          "A value that is not allowed is answered with `InvalidParameter.UnsupportedRegion`, where the action documents that code.",
        ],
      },
      ReplicationRegionName: {
        description: "Name of the region for the new replica, such as `ap-hongkong`.",
        limits: [
          "Required unless `ReplicationRegionId` is there.",
          "Name of a region.",
          "A value that is not allowed is answered with `InvalidParameter.UnsupportedRegion`, where the action documents that code.",
        ],
      },
      SyncTag: {
        description: "True puts the tags of the instance on the storage bucket (COS) of the replica as well.",
        limits: ["Since release 6 of the API."],
      },
    },
    output: { ReplicationRegistryId: "Id of the new replica, such as `tcr-okmj78-5`." },
    errors: [
      "FailedOperation",
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrConflict",
      "InternalError.ErrNotExist",
      "InternalError.ErrorConflict",
      "InternalError.ErrorOverLimit",
      "InvalidParameter",
      "InvalidParameter.ReplicationExists",
      "InvalidParameter.UnsupportedRegion",
      "MissingParameter",
      "OperationDenied",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78", ReplicationRegionId: 4, ReplicationRegionName: "ap-shanghai" },
  },
  DeleteReplicationInstance: {
    details:
      "The region id is required here although CreateReplicationInstance also takes a region name: DescribeReplicationInstances shows both.",
    docs: "https://www.tencentcloud.com/document/api/1051/50699",
    input: {
      RegistryId: { description: "Id of the master instance, such as `tcr-okmj78`." },
      ReplicationRegistryId: { description: "Id of the replica, such as `tcr-okmj78-5`." },
      ReplicationRegionId: {
        description: "Numeric id of the region in which the replica stands, such as 5 for Hong Kong.",
        limits: ["Number of a region."],
      },
    },
    output: {},
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrorConflict",
      "InvalidParameter",
      "MissingParameter",
      "ResourceNotFound",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78", ReplicationRegistryId: "tcr-okmj78-9", ReplicationRegionId: 9 },
    looks: [
      {
        action: "DescribeReplicationInstances",
        input: { RegistryId: "input.RegistryId" },
        match: { ReplicationRegistryId: "input.ReplicationRegistryId" },
        members: ["ReplicationRegionName", "Status", "CreatedAt"],
      },
      {
        action: "DescribeReplicationInstanceSyncStatus",
        input: {
          RegistryId: "input.RegistryId",
          ReplicationRegistryId: "input.ReplicationRegistryId",
          ReplicationRegionId: "input.ReplicationRegionId",
        },
        members: ["ReplicationStatus", "ReplicationTime"],
      },
    ],
  },
  DescribeReplicationInstanceCreateTasks: {
    docs: "https://www.tencentcloud.com/document/api/1051/42672",
    input: {
      ReplicationRegistryId: { description: "Id of the replica, such as `tcr-okmj78-5`." },
      ReplicationRegionId: {
        description: "Numeric id of the region in which the replica stands, such as 5 for Hong Kong.",
        limits: ["Number of a region."],
      },
    },
    output: {
      TaskDetail: "The tasks that make up the creation.",
      Status: "State of the creation as a whole, such as `SUCCESS`.",
    },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { ReplicationRegistryId: "tcr-okmj78-5", ReplicationRegionId: 5 },
  },
  DescribeReplicationInstanceSyncStatus: {
    docs: "https://www.tencentcloud.com/document/api/1051/42671",
    input: {
      RegistryId: { description: "Id of the master instance, such as `tcr-okmj78`." },
      ReplicationRegistryId: { description: "Id of the replica, such as `tcr-okmj78-5`." },
      ReplicationRegionId: {
        description: "Numeric id of the region in which the replica stands, such as 5 for Hong Kong.",
        limits: ["Number of a region."],
      },
      ShowReplicationLog: { description: "True adds `ReplicationLog` to the answer." },
      Offset: {
        description: "Number of the page of the log, from 0: not a row offset.",
        limits: ["Default: `0`.", "Only when `ShowReplicationLog` is `true`."],
      },
      Limit: {
        description: "Log entries a page.",
        limits: ["Default: `5`.", "At most 20.", "Only when `ShowReplicationLog` is `true`."],
      },
    },
    output: {
      ReplicationStatus: "How the last copying ended, such as `Succeed`.",
      ReplicationTime: "When the last copying ended.",
      ReplicationLog: "What was copied, when and with what result; only filled on request.",
    },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: {
      RegistryId: "tcr-okmj78",
      ReplicationRegistryId: "tcr-okmj78-5",
      ReplicationRegionId: 5,
      ShowReplicationLog: true,
      Offset: 0,
      Limit: 1,
    },
  },
  DescribeReplicationInstances: {
    docs: "https://www.tencentcloud.com/document/api/1051/42670",
    input: {
      RegistryId: { description: "Id of the master instance, such as `tcr-okmj78`." },
      Offset: { description: "Rows to skip before the page.", limits: ["Default: `0`."] },
      Limit: { description: "Rows a page.", limits: ["Default: `20`.", "At most 100."] },
    },
    output: { TotalCount: "How many rows match, on all pages.", ReplicationRegistries: "One row a replica." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "ResourceInsufficient.ErrorInstanceNotRunning",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78", Offset: 0, Limit: 10 },
  },
  ManageReplication: {
    details:
      "For a destination of another account, `PeerReplicationOption` carries that account's number and a long-term token of the instance.",
    docs: "https://www.tencentcloud.com/document/api/1051/42669",
    input: {
      SourceRegistryId: { description: "Id of the instance that the images are copied from." },
      DestinationRegistryId: { description: "Id of the instance that receives the images." },
      Rule: { description: "What is copied, to which namespace, and whether existing tags are replaced." },
      Description: { description: "Free text that tells what the rule is for." },
      DestinationRegionId: {
        description: "Numeric id of the region of the receiving instance, such as 1 for Guangzhou.",
        limits: ["Number of a region."],
      },
      PeerReplicationOption: { description: "Access to a receiving instance that belongs to another account." },
    },
    output: {},
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrInvalidMediaType",
      "InternalError.ErrorTcrResourceConflict",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter",
      "InvalidParameter.ErrorTcrInvalidParameter",
      "MissingParameter",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: {
      SourceRegistryId: "tcr-okmj78",
      DestinationRegistryId: "tcr-okmju7",
      Rule: {
        Name: "released-images",
        DestNamespace: "",
        Override: true,
        Filters: [
          { Type: "name", Value: "release/**" },
          { Type: "tag", Value: "v*" },
          { Type: "resource", Value: "image" },
        ],
      },
      Description: "released images alone",
      DestinationRegionId: 1,
    },
  },
};
