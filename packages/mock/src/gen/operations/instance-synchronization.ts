// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import type {
  CreateReplicationInstanceErrorCode,
  DeleteReplicationInstanceErrorCode,
  DescribeReplicationInstanceCreateTasksErrorCode,
  DescribeReplicationInstanceSyncStatusErrorCode,
  DescribeReplicationInstancesErrorCode,
  ManageReplicationErrorCode,
} from "../errors/instance-synchronization.js";
import {
  PeerReplicationOption,
  ReplicationFilter,
  ReplicationLog,
  ReplicationRegistry,
  ReplicationRule,
  TaskDetail,
} from "../shapes/instance-synchronization.js";
import type {
  CreateReplicationInstanceRequest,
  CreateReplicationInstanceResponse,
  DeleteReplicationInstanceRequest,
  DeleteReplicationInstanceResponse,
  DescribeReplicationInstanceCreateTasksRequest,
  DescribeReplicationInstanceCreateTasksResponse,
  DescribeReplicationInstanceSyncStatusRequest,
  DescribeReplicationInstanceSyncStatusResponse,
  DescribeReplicationInstancesRequest,
  DescribeReplicationInstancesResponse,
  ManageReplicationRequest,
  ManageReplicationResponse,
} from "../types/instance-synchronization.js";

/**
 * Creates a replica of an instance in another region.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42673
 */
export const createReplicationInstance: Operation<
  CreateReplicationInstanceRequest,
  CreateReplicationInstanceResponse,
  CreateReplicationInstanceErrorCode
> = {
  name: "CreateReplicationInstance",
  kind: "create",
  rateLimit: 1,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    {
      name: "ReplicationRegionId",
      type: "Integer",
      alternativeTo: ["ReplicationRegionName"],
      region: "number",
      breachCode: "InvalidParameter.UnsupportedRegion",
    },
    {
      name: "ReplicationRegionName",
      type: "String",
      alternativeTo: ["ReplicationRegionId"],
      region: "name",
      breachCode: "InvalidParameter.UnsupportedRegion",
    },
    { name: "SyncTag", type: "Boolean" },
  ],
  output: [{ name: "ReplicationRegistryId", type: "String" }],
  shapes: {},
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
  examples: [{ input: { RegistryId: "tcr-12345", ReplicationRegionId: 5 } }],
};

/**
 * Deletes a replica; its master stays.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50699
 */
export const deleteReplicationInstance: Operation<
  DeleteReplicationInstanceRequest,
  DeleteReplicationInstanceResponse,
  DeleteReplicationInstanceErrorCode
> = {
  name: "DeleteReplicationInstance",
  kind: "delete",
  rateLimit: 1,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "ReplicationRegistryId", type: "String", required: true },
    { name: "ReplicationRegionId", type: "Integer", required: true, region: "number" },
  ],
  output: [],
  shapes: {},
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
  examples: [{ input: { RegistryId: "tcr-12345", ReplicationRegistryId: "tcr-12345-5", ReplicationRegionId: 5 } }],
};

/**
 * Tells how far the creation of a replica has come, as a whole and task by task.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42672
 */
export const describeReplicationInstanceCreateTasks: Operation<
  DescribeReplicationInstanceCreateTasksRequest,
  DescribeReplicationInstanceCreateTasksResponse,
  DescribeReplicationInstanceCreateTasksErrorCode
> = {
  name: "DescribeReplicationInstanceCreateTasks",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "ReplicationRegistryId", type: "String", required: true },
    { name: "ReplicationRegionId", type: "Integer", required: true, region: "number" },
  ],
  output: [
    { name: "TaskDetail", type: "TaskDetail", list: 1 },
    { name: "Status", type: "String" },
  ],
  shapes: { TaskDetail },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { ReplicationRegistryId: "tcr-ak9876-5", ReplicationRegionId: 5 } }],
};

/**
 * Tells whether a replica has caught up with its master, on request with a log of the copies.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42671
 */
export const describeReplicationInstanceSyncStatus: Operation<
  DescribeReplicationInstanceSyncStatusRequest,
  DescribeReplicationInstanceSyncStatusResponse,
  DescribeReplicationInstanceSyncStatusErrorCode
> = {
  name: "DescribeReplicationInstanceSyncStatus",
  kind: "read",
  rateLimit: 5,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "ReplicationRegistryId", type: "String", required: true },
    { name: "ReplicationRegionId", type: "Integer", region: "number" },
    { name: "ShowReplicationLog", type: "Boolean" },
    { name: "Offset", type: "Integer", default: 0, onlyFor: { ShowReplicationLog: true } },
    { name: "Limit", type: "Integer", default: 5, maximum: 20, onlyFor: { ShowReplicationLog: true } },
  ],
  output: [
    { name: "ReplicationStatus", type: "String" },
    { name: "ReplicationTime", type: "String", format: "iso8601" },
    { name: "ReplicationLog", type: "ReplicationLog", nullable: true, onlyFor: { ShowReplicationLog: true } },
  ],
  shapes: { ReplicationLog },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-12345",
        ReplicationRegistryId: "tcr-12345-5",
        ShowReplicationLog: true,
        Offset: 1,
        Limit: 10,
      },
    },
  ],
};

/**
 * Lists the replicas of an instance, each with its region and status.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42670
 */
export const describeReplicationInstances: Operation<
  DescribeReplicationInstancesRequest,
  DescribeReplicationInstancesResponse,
  DescribeReplicationInstancesErrorCode
> = {
  name: "DescribeReplicationInstances",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Offset", type: "Integer", default: 0 },
    { name: "Limit", type: "Integer", default: 20, maximum: 100 },
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "ReplicationRegistries", type: "ReplicationRegistry", list: 1, nullable: true },
  ],
  shapes: { ReplicationRegistry },
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
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "ReplicationRegistries",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [{ input: { RegistryId: "tcr-12345", Offset: 0, Limit: 10 } }],
};

/**
 * Sets a rule by which images are copied from one instance to another, also to one of another account.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42669
 */
export const manageReplication: Operation<
  ManageReplicationRequest,
  ManageReplicationResponse,
  ManageReplicationErrorCode
> = {
  name: "ManageReplication",
  kind: "execute",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "SourceRegistryId", type: "String", required: true },
    { name: "DestinationRegistryId", type: "String", required: true },
    { name: "Rule", type: "ReplicationRule", required: true },
    { name: "Description", type: "String" },
    { name: "DestinationRegionId", type: "Integer", region: "number" },
    { name: "PeerReplicationOption", type: "PeerReplicationOption" },
  ],
  output: [],
  shapes: { PeerReplicationOption, ReplicationFilter, ReplicationRule },
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
  examples: [
    {
      input: {
        SourceRegistryId: "tcr-xxx",
        DestinationRegistryId: "tcr-yyy",
        DestinationRegionId: 9,
        Rule: { Override: true, DestNamespace: "test", Name: "test", Filters: [{ Type: "tag", Value: "test" }] },
      },
    },
    {
      input: {
        SourceRegistryId: "tcr-3498",
        DestinationRegistryId: "tcr-98676",
        DestinationRegionId: 9,
        Rule: { Override: true, DestNamespace: "test", Name: "test", Filters: [{ Type: "tag", Value: "test" }] },
        PeerReplicationOption: { EnablePeerReplication: true, PeerRegistryUin: "113498", PeerRegistryToken: "xxx" },
      },
    },
  ],
};
