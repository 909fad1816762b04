// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { WaitCaller, WaitOptions } from "../contract.js";
import { describeExternalEndpointStatus, describeInternalEndpoints } from "./operations/access-control.js";
import {
  describeImageAccelerateService,
  describeInstanceCustomizedDomain,
  describeInstanceStatus,
  describeInstances,
} from "./operations/instance-management.js";
import { describeReplicationInstances } from "./operations/instance-synchronization.js";
import { describeTagRetentionExecution } from "./operations/tag-retention.js";
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
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly externalEndpointOpened: (
    input: DescribeExternalEndpointStatusRequest,
    options?: WaitOptions,
  ) => Promise<DescribeExternalEndpointStatusResponse>;
  /**
   * After CreateImageAccelerationService: polls DescribeImageAccelerateService until `Status` is `Completed`.
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
   * After CreateInstance: polls DescribeInstanceStatus until `Status` is `Running`; `FailedCreated` is a failure.
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
   * After CreateReplicationInstance: polls DescribeReplicationInstances until `Status` is `Running`.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly replicationInstanceRunning: (
    input: DescribeReplicationInstancesRequest,
    options?: WaitOptions,
  ) => Promise<DescribeReplicationInstancesResponse>;
  /**
   * After CreateTagRetentionExecution: polls DescribeTagRetentionExecution until `Status` is `Succeed`; `Failed`, `Stopped` is a failure.
   *
   * @throws TcrWaitError for a state that cannot recover, TcrTimeoutError, and what a call throws.
   */
  readonly tagRetentionExecutionFinished: (
    input: DescribeTagRetentionExecutionRequest,
    options?: WaitOptions,
  ) => Promise<DescribeTagRetentionExecutionResponse>;
}

/** Makes all waiters by one function that polls. */
export function createWaiters(wait: WaitCaller): Waiters {
  return {
    customizedDomainDeleted: (input, options) =>
      wait(
        {
          name: "customizedDomainDeleted",
          poll: "DescribeInstanceCustomizedDomain",
          items: "DomainInfoList",
          state: "Status",
          success: [],
          failure: [],
          absent: "success",
        },
        describeInstanceCustomizedDomain,
        input,
        options,
      ),
    customizedDomainReady: (input, options) =>
      wait(
        {
          name: "customizedDomainReady",
          poll: "DescribeInstanceCustomizedDomain",
          items: "DomainInfoList",
          state: "Status",
          success: ["SUCCESS"],
          failure: ["FAILURE"],
          absent: "pending",
        },
        describeInstanceCustomizedDomain,
        input,
        options,
      ),
    externalEndpointClosed: (input, options) =>
      wait(
        {
          name: "externalEndpointClosed",
          poll: "DescribeExternalEndpointStatus",
          state: "Status",
          success: ["Closed"],
          failure: [],
          absent: "pending",
        },
        describeExternalEndpointStatus,
        input,
        options,
      ),
    externalEndpointOpened: (input, options) =>
      wait(
        {
          name: "externalEndpointOpened",
          poll: "DescribeExternalEndpointStatus",
          state: "Status",
          success: ["Opened"],
          failure: [],
          absent: "pending",
        },
        describeExternalEndpointStatus,
        input,
        options,
      ),
    imageAccelerationCompleted: (input, options) =>
      wait(
        {
          name: "imageAccelerationCompleted",
          poll: "DescribeImageAccelerateService",
          state: "Status",
          success: ["Completed"],
          failure: [],
          absent: "pending",
        },
        describeImageAccelerateService,
        input,
        options,
      ),
    imageAccelerationDeleted: (input, options) =>
      wait(
        {
          name: "imageAccelerationDeleted",
          poll: "DescribeImageAccelerateService",
          state: "Status",
          success: [""],
          failure: [],
          absent: "success",
        },
        describeImageAccelerateService,
        input,
        options,
      ),
    instanceDeleted: (input, options) =>
      wait(
        {
          name: "instanceDeleted",
          poll: "DescribeInstances",
          items: "Registries",
          state: "Status",
          success: [],
          failure: [],
          absent: "success",
        },
        describeInstances,
        input,
        options,
      ),
    instanceRunning: (input, options) =>
      wait(
        {
          name: "instanceRunning",
          poll: "DescribeInstanceStatus",
          items: "RegistryStatusSet",
          state: "Status",
          success: ["Running"],
          failure: ["FailedCreated"],
          absent: "pending",
        },
        describeInstanceStatus,
        input,
        options,
      ),
    internalEndpointDeleted: (input, options) =>
      wait(
        {
          name: "internalEndpointDeleted",
          poll: "DescribeInternalEndpoints",
          items: "AccessVpcSet",
          state: "Status",
          success: [],
          failure: [],
          absent: "success",
        },
        describeInternalEndpoints,
        input,
        options,
      ),
    internalEndpointRunning: (input, options) =>
      wait(
        {
          name: "internalEndpointRunning",
          poll: "DescribeInternalEndpoints",
          items: "AccessVpcSet",
          state: "Status",
          success: ["Running"],
          failure: [],
          absent: "pending",
        },
        describeInternalEndpoints,
        input,
        options,
      ),
    replicationInstanceDeleted: (input, options) =>
      wait(
        {
          name: "replicationInstanceDeleted",
          poll: "DescribeReplicationInstances",
          items: "ReplicationRegistries",
          state: "Status",
          success: [],
          failure: [],
          absent: "success",
        },
        describeReplicationInstances,
        input,
        options,
      ),
    replicationInstanceRunning: (input, options) =>
      wait(
        {
          name: "replicationInstanceRunning",
          poll: "DescribeReplicationInstances",
          items: "ReplicationRegistries",
          state: "Status",
          success: ["Running"],
          failure: [],
          absent: "pending",
        },
        describeReplicationInstances,
        input,
        options,
      ),
    tagRetentionExecutionFinished: (input, options) =>
      wait(
        {
          name: "tagRetentionExecutionFinished",
          poll: "DescribeTagRetentionExecution",
          items: "RetentionExecutionList",
          state: "Status",
          success: ["Succeed"],
          failure: ["Failed", "Stopped"],
          absent: "pending",
        },
        describeTagRetentionExecution,
        input,
        options,
      ),
  };
}
