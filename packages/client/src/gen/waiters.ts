// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { WaitOptions } from "../contract.js";
import type {
  DescribeExternalEndpointStatusRequest,
  DescribeExternalEndpointStatusResponse,
  DescribeInternalEndpointsRequest,
  DescribeInternalEndpointsResponse,
} from "./types/access-control.js";
import type {
  DescribeImageAccelerateServiceRequest,
  DescribeImageAccelerateServiceResponse,
  DescribeInstanceCustomizedDomainRequest,
  DescribeInstanceCustomizedDomainResponse,
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
} from "./types/instance-management.js";
import type {
  DescribeReplicationInstanceSyncStatusRequest,
  DescribeReplicationInstanceSyncStatusResponse,
  DescribeReplicationInstancesRequest,
  DescribeReplicationInstancesResponse,
} from "./types/instance-synchronization.js";
import type {
  DescribeTagRetentionExecutionRequest,
  DescribeTagRetentionExecutionResponse,
} from "./types/tag-retention.js";

/** What to wait for after an action whose work goes on after its answer. */
export interface Waiters {
  /**
   * After DeleteInstanceCustomizedDomain: polls DescribeInstanceCustomizedDomain until `Status` is gone.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly customizedDomainDeleted: (
    input: DescribeInstanceCustomizedDomainRequest,
    options?: WaitOptions,
  ) => Promise<DescribeInstanceCustomizedDomainResponse>;
  /**
   * After CreateInstanceCustomizedDomain: polls DescribeInstanceCustomizedDomain until `Status` is `SUCCESS`; `FAILURE` is a failure.
   *
   * Also a failure, unless it passes within the `graceMs` at the start: nothing found, the error `InternalError.ErrNotExist`.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly customizedDomainReady: (
    input: DescribeInstanceCustomizedDomainRequest,
    options?: WaitOptions,
  ) => Promise<DescribeInstanceCustomizedDomainResponse>;
  /**
   * After ManageExternalEndpoint: polls DescribeExternalEndpointStatus until `Status` is `Closed`.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly externalEndpointClosed: (
    input: DescribeExternalEndpointStatusRequest,
    options?: WaitOptions,
  ) => Promise<DescribeExternalEndpointStatusResponse>;
  /**
   * After ManageExternalEndpoint: polls DescribeExternalEndpointStatus until `Status` is `Opened`.
   *
   * Also a failure, unless it passes within the `graceMs` at the start: `Closed`, the error `ResourceNotFound`.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly externalEndpointOpened: (
    input: DescribeExternalEndpointStatusRequest,
    options?: WaitOptions,
  ) => Promise<DescribeExternalEndpointStatusResponse>;
  /**
   * After CreateImageAccelerationService: polls DescribeImageAccelerateService until `Status` is `Completed`.
   *
   * Also a failure, unless it passes within the `graceMs` at the start: an empty state, `Deleting`.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly imageAccelerationCompleted: (
    input: DescribeImageAccelerateServiceRequest,
    options?: WaitOptions,
  ) => Promise<DescribeImageAccelerateServiceResponse>;
  /**
   * After DeleteImageAccelerateService: polls DescribeImageAccelerateService until `Status` is empty or gone.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly imageAccelerationDeleted: (
    input: DescribeImageAccelerateServiceRequest,
    options?: WaitOptions,
  ) => Promise<DescribeImageAccelerateServiceResponse>;
  /**
   * After DeleteInstance: polls DescribeInstances until `Status` is gone.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly instanceDeleted: (
    input: DescribeInstancesRequest,
    options?: WaitOptions,
  ) => Promise<DescribeInstancesResponse>;
  /**
   * After CreateInstance: polls DescribeInstanceStatus until `Status` is `Running`; `FailedCreated`, `Isolate`, `Deleting` is a failure.
   *
   * Also a failure, unless it passes within the `graceMs` at the start: nothing found.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly instanceRunning: (
    input: DescribeInstanceStatusRequest,
    options?: WaitOptions,
  ) => Promise<DescribeInstanceStatusResponse>;
  /**
   * After ManageInternalEndpoint: polls DescribeInternalEndpoints until `Status` is gone.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly internalEndpointDeleted: (
    input: DescribeInternalEndpointsRequest,
    options?: WaitOptions,
  ) => Promise<DescribeInternalEndpointsResponse>;
  /**
   * After ManageInternalEndpoint: polls DescribeInternalEndpoints until `Status` is `Running`.
   *
   * Also a failure, unless it passes within the `graceMs` at the start: `Deleting`, nothing found.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly internalEndpointRunning: (
    input: DescribeInternalEndpointsRequest,
    options?: WaitOptions,
  ) => Promise<DescribeInternalEndpointsResponse>;
  /**
   * After DeleteReplicationInstance: polls DescribeReplicationInstances until `Status` is gone.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly replicationInstanceDeleted: (
    input: DescribeReplicationInstancesRequest,
    options?: WaitOptions,
  ) => Promise<DescribeReplicationInstancesResponse>;
  /**
   * After CreateReplicationInstance: polls DescribeReplicationInstances until `Status` is `Running`; `FailedCreated`, `Isolate`, `Deleting` is a failure.
   *
   * Also a failure, unless it passes within the `graceMs` at the start: nothing found.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly replicationInstanceRunning: (
    input: DescribeReplicationInstancesRequest,
    options?: WaitOptions,
  ) => Promise<DescribeReplicationInstancesResponse>;
  /**
   * After CreateReplicationInstance: polls DescribeReplicationInstanceSyncStatus until `ReplicationStatus` is `Succeed`; `Failed` is a failure.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly replicationSyncFinished: (
    input: DescribeReplicationInstanceSyncStatusRequest,
    options?: WaitOptions,
  ) => Promise<DescribeReplicationInstanceSyncStatusResponse>;
  /**
   * After CreateTagRetentionExecution: polls DescribeTagRetentionExecution until `Status` is `Succeed`; `Failed`, `Stopped` is a failure.
   *
   * Also a failure, unless it passes within the `graceMs` at the start: nothing found, the error `InternalError.ErrNotExist`, the error `ResourceNotFound`.
   *
   * Of several items it watches the one with the greatest `ExecutionId`.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly tagRetentionExecutionFinished: (
    input: DescribeTagRetentionExecutionRequest,
    options?: WaitOptions,
  ) => Promise<DescribeTagRetentionExecutionResponse>;
}
