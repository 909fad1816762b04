// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
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

/** Replicas in other regions, and the rules by which images reach other instances. */
export interface InstanceSynchronizationMethods {
  /**
   * Creates a replica of an instance in another region.
   *
   * Name the region by `ReplicationRegionId` or by `ReplicationRegionName`. The replica is in use once DescribeReplicationInstances shows it as Running.
   *
   * At most 1 a second. The work goes on after the answer: see `waitFor.replicationInstanceRunning` or `waitFor.replicationSyncFinished`.
   *
   * @throws TcrApiError with `FailedOperation`, `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.ReplicationExists`, `InvalidParameter.UnsupportedRegion`, `MissingParameter`, `OperationDenied`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/42673
   */
  readonly createReplicationInstance: (
    input: CreateReplicationInstanceRequest,
    options?: CallOptions,
  ) => Promise<CreateReplicationInstanceResponse>;
  /**
   * Deletes a replica; its master stays.
   *
   * The region id is required here although CreateReplicationInstance also takes a region name: DescribeReplicationInstances shows both.
   *
   * At most 1 a second. The work goes on after the answer: see `waitFor.replicationInstanceDeleted`.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrorConflict`, `InvalidParameter`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50699
   */
  readonly deleteReplicationInstance: (
    input: DeleteReplicationInstanceRequest,
    options?: CallOptions,
  ) => Promise<DeleteReplicationInstanceResponse>;
  /**
   * Tells how far the creation of a replica has come, as a whole and task by task.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/42672
   */
  readonly describeReplicationInstanceCreateTasks: (
    input: DescribeReplicationInstanceCreateTasksRequest,
    options?: CallOptions,
  ) => Promise<DescribeReplicationInstanceCreateTasksResponse>;
  /**
   * Tells whether a replica has caught up with its master, on request with a log of the copies.
   *
   * At most 5 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/42671
   */
  readonly describeReplicationInstanceSyncStatus: (
    input: DescribeReplicationInstanceSyncStatusRequest,
    options?: CallOptions,
  ) => Promise<DescribeReplicationInstanceSyncStatusResponse>;
  /**
   * Lists the replicas of an instance, each with its region and status.
   *
   * At most 20 a second. `Offset` is a number of rows to skip; `paginate.describeReplicationInstances` walks all pages.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceInsufficient.ErrorInstanceNotRunning`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/42670
   */
  readonly describeReplicationInstances: (
    input: DescribeReplicationInstancesRequest,
    options?: CallOptions,
  ) => Promise<DescribeReplicationInstancesResponse>;
  /**
   * Sets a rule by which images are copied from one instance to another, also to one of another account.
   *
   * For a destination of another account, `PeerReplicationOption` carries that account's number and a long-term token of the instance.
   *
   * At most 20 a second. The work goes on after the answer.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/42669
   */
  readonly manageReplication: (
    input: ManageReplicationRequest,
    options?: CallOptions,
  ) => Promise<ManageReplicationResponse>;
}
