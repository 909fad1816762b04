// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
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
> = /* @__PURE__ */ defineOperation(
  "CreateReplicationInstance create 1",
  "RegistryId! ReplicationRegionId:Integer ReplicationRegionName SyncTag:Boolean",
  "ReplicationRegistryId",
  {},
  {
    longRunning: true,
    waiters: [
      {
        name: "replicationInstanceRunning",
        poll: "DescribeReplicationInstances",
        input: { RegistryId: "input.RegistryId" },
        items: "ReplicationRegistries",
        match: { ReplicationRegistryId: "output.ReplicationRegistryId" },
        state: "Status",
        success: ["Running"],
        failure: ["FailedCreated", "Isolate", "Deleting"],
        absent: "hopeless",
      },
      {
        name: "replicationSyncFinished",
        poll: "DescribeReplicationInstanceSyncStatus",
        input: { RegistryId: "input.RegistryId", ReplicationRegistryId: "output.ReplicationRegistryId" },
        state: "ReplicationStatus",
        success: ["Succeed"],
        failure: ["Failed"],
        absent: "pending",
      },
    ],
  },
);

/**
 * Deletes a replica; its master stays.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50699
 */
export const deleteReplicationInstance: Operation<
  DeleteReplicationInstanceRequest,
  DeleteReplicationInstanceResponse,
  DeleteReplicationInstanceErrorCode
> = /* @__PURE__ */ defineOperation(
  "DeleteReplicationInstance delete 1",
  "RegistryId! ReplicationRegistryId! ReplicationRegionId!:Integer",
  "",
  {},
  {
    longRunning: true,
    waiters: [
      {
        name: "replicationInstanceDeleted",
        poll: "DescribeReplicationInstances",
        input: { RegistryId: "input.RegistryId" },
        items: "ReplicationRegistries",
        match: { ReplicationRegistryId: "input.ReplicationRegistryId" },
        state: "Status",
        success: [],
        failure: [],
        absent: "success",
      },
    ],
  },
);

/**
 * Tells how far the creation of a replica has come, as a whole and task by task.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42672
 */
export const describeReplicationInstanceCreateTasks: Operation<
  DescribeReplicationInstanceCreateTasksRequest,
  DescribeReplicationInstanceCreateTasksResponse,
  DescribeReplicationInstanceCreateTasksErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeReplicationInstanceCreateTasks read 20",
  "ReplicationRegistryId! ReplicationRegionId!:Integer",
  "TaskDetail:TaskDetail[] Status",
  { TaskDetail },
);

/**
 * Tells whether a replica has caught up with its master, on request with a log of the copies.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42671
 */
export const describeReplicationInstanceSyncStatus: Operation<
  DescribeReplicationInstanceSyncStatusRequest,
  DescribeReplicationInstanceSyncStatusResponse,
  DescribeReplicationInstanceSyncStatusErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeReplicationInstanceSyncStatus read 5",
  'RegistryId! ReplicationRegistryId! ReplicationRegionId:Integer ShowReplicationLog:Boolean Offset:Integer{"default":0} Limit:Integer{"default":5,"maximum":20}',
  'ReplicationStatus ReplicationTime{"format":"iso8601"} ReplicationLog?:ReplicationLog',
  { ReplicationLog },
);

/**
 * Lists the replicas of an instance, each with its region and status.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42670
 */
export const describeReplicationInstances: Operation<
  DescribeReplicationInstancesRequest,
  DescribeReplicationInstancesResponse,
  DescribeReplicationInstancesErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeReplicationInstances read 20",
  'RegistryId! Offset:Integer{"default":0} Limit:Integer{"default":20,"maximum":100}',
  "TotalCount:Integer ReplicationRegistries?:ReplicationRegistry[]",
  { ReplicationRegistry },
  {
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
  },
);

/**
 * Sets a rule by which images are copied from one instance to another, also to one of another account.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42669
 */
export const manageReplication: Operation<
  ManageReplicationRequest,
  ManageReplicationResponse,
  ManageReplicationErrorCode
> = /* @__PURE__ */ defineOperation(
  "ManageReplication execute 20",
  "SourceRegistryId! DestinationRegistryId! Rule!:ReplicationRule Description DestinationRegionId:Integer PeerReplicationOption:PeerReplicationOption",
  "",
  { PeerReplicationOption, ReplicationFilter, ReplicationRule },
  { longRunning: true },
);
