// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
import type {
  CheckInstanceNameRequest,
  CheckInstanceNameResponse,
  CheckInstanceRequest,
  CheckInstanceResponse,
  CreateImageAccelerationServiceRequest,
  CreateImageAccelerationServiceResponse,
  CreateInstanceCustomizedDomainRequest,
  CreateInstanceCustomizedDomainResponse,
  CreateInstanceRequest,
  CreateInstanceResponse,
  CreateInstanceTokenRequest,
  CreateInstanceTokenResponse,
  DeleteImageAccelerateServiceRequest,
  DeleteImageAccelerateServiceResponse,
  DeleteInstanceCustomizedDomainRequest,
  DeleteInstanceCustomizedDomainResponse,
  DeleteInstanceRequest,
  DeleteInstanceResponse,
  DeleteInstanceTokenRequest,
  DeleteInstanceTokenResponse,
  DescribeImageAccelerateServiceRequest,
  DescribeImageAccelerateServiceResponse,
  DescribeInstanceCustomizedDomainRequest,
  DescribeInstanceCustomizedDomainResponse,
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstanceTokenRequest,
  DescribeInstanceTokenResponse,
  DescribeRegionsRequest,
  DescribeRegionsResponse,
  ModifyInstanceRequest,
  ModifyInstanceResponse,
  ModifyInstanceTokenRequest,
  ModifyInstanceTokenResponse,
  RenewInstanceRequest,
  RenewInstanceResponse,
} from "../types/instance-management.js";

/** Instances and what belongs to them as a whole: access tokens, custom domains, image acceleration, regions. */
export interface InstanceManagementMethods {
  /**
   * Tells whether an instance id is valid and in which region the instance stands.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.ErrorNameExists`, `InvalidParameter.ErrorRegistryName`, `InvalidParameter.ErrorTagOverLimit`, `InvalidParameter.UnsupportedRegion`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/41441
   */
  readonly checkInstance: (input: CheckInstanceRequest, options?: CallOptions) => Promise<CheckInstanceResponse>;
  /**
   * Tells whether a name may be given to a new instance.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.ErrorNameExists`, `InvalidParameter.ErrorRegistryName`, `InvalidParameter.ErrorTagOverLimit`, `InvalidParameter.UnsupportedRegion`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50717
   */
  readonly checkInstanceName: (
    input: CheckInstanceNameRequest,
    options?: CallOptions,
  ) => Promise<CheckInstanceNameResponse>;
  /**
   * Sets up image acceleration for an instance, on a file system of its own (CFS).
   *
   * At most 20 a second. The work goes on after the answer: see `waitFor.imageAccelerationCompleted`.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50716
   */
  readonly createImageAccelerationService: (
    input: CreateImageAccelerationServiceRequest,
    options?: CallOptions,
  ) => Promise<CreateImageAccelerationServiceResponse>;
  /**
   * Creates an Enterprise Edition instance and answers its id.
   *
   * The answer comes before the instance can be used: DescribeInstanceStatus tells when it runs.
   *
   * At most 20 a second. The work goes on after the answer: see `waitFor.instanceRunning`.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.GetDBDataError`, `FailedOperation.TradeFailed`, `FailedOperation.ValidateRegistryNameFail`, `FailedOperation.ValidateSupportedRegionFail`, `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.ErrorNameExists`, `InvalidParameter.ErrorNameIllegal`, `InvalidParameter.ErrorNameReserved`, `InvalidParameter.ErrorRegistryName`, `InvalidParameter.ErrorTagOverLimit`, `InvalidParameter.UnsupportedRegion`, `MissingParameter`, `OperationDenied.QuotaOverLimit`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50715
   */
  readonly createInstance: (input: CreateInstanceRequest, options?: CallOptions) => Promise<CreateInstanceResponse>;
  /**
   * Adds a custom domain, with its certificate, to an instance.
   *
   * At most 1 a second. The work goes on after the answer: see `waitFor.customizedDomainReady`.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.UnsupportedRegion`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50714
   */
  readonly createInstanceCustomizedDomain: (
    input: CreateInstanceCustomizedDomainRequest,
    options?: CallOptions,
  ) => Promise<CreateInstanceCustomizedDomainResponse>;
  /**
   * Issues a temporary or a long-term token for logging in to an instance.
   *
   * The token itself is answered here only: DescribeInstanceToken lists long-term tokens without it.
   *
   * At most 100 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.Unknown`, `InvalidParameter`, `ResourceNotFound.TcrResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/45154
   */
  readonly createInstanceToken: (
    input: CreateInstanceTokenRequest,
    options?: CallOptions,
  ) => Promise<CreateInstanceTokenResponse>;
  /**
   * Switches image acceleration off for an instance and deletes the service.
   *
   * At most 20 a second. The work goes on after the answer: see `waitFor.imageAccelerationDeleted`.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50712
   */
  readonly deleteImageAccelerateService: (
    input: DeleteImageAccelerateServiceRequest,
    options?: CallOptions,
  ) => Promise<DeleteImageAccelerateServiceResponse>;
  /**
   * Deletes an Enterprise Edition instance, on request together with its bucket.
   *
   * At most 20 a second. The work goes on after the answer: see `waitFor.instanceDeleted`.
   *
   * @throws TcrApiError with `FailedOperation.TradeFailed`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorConflict`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50711
   */
  readonly deleteInstance: (input: DeleteInstanceRequest, options?: CallOptions) => Promise<DeleteInstanceResponse>;
  /**
   * Takes a custom domain off an instance.
   *
   * At most 1 a second. The work goes on after the answer: see `waitFor.customizedDomainDeleted`.
   *
   * @throws TcrApiError with `FailedOperation`, `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.UnsupportedRegion`, `MissingParameter`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50710
   */
  readonly deleteInstanceCustomizedDomain: (
    input: DeleteInstanceCustomizedDomainRequest,
    options?: CallOptions,
  ) => Promise<DeleteInstanceCustomizedDomainResponse>;
  /**
   * Deletes a long-term token, which then no longer logs in.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.Unknown`, `InvalidParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50709
   */
  readonly deleteInstanceToken: (
    input: DeleteInstanceTokenRequest,
    options?: CallOptions,
  ) => Promise<DeleteInstanceTokenResponse>;
  /**
   * Tells whether image acceleration is on for an instance, and in what state it is.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50708
   */
  readonly describeImageAccelerateService: (
    input: DescribeImageAccelerateServiceRequest,
    options?: CallOptions,
  ) => Promise<DescribeImageAccelerateServiceResponse>;
  /**
   * Lists the custom domains of an instance, with the state of each.
   *
   * At most 20 a second. `Offset` is a number of rows to skip; `paginate.describeInstanceCustomizedDomain` walks all pages.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.UnsupportedRegion`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50706
   */
  readonly describeInstanceCustomizedDomain: (
    input: DescribeInstanceCustomizedDomainRequest,
    options?: CallOptions,
  ) => Promise<DescribeInstanceCustomizedDomainResponse>;
  /**
   * Tells the present state of instances and how far their creation has come.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50705
   */
  readonly describeInstanceStatus: (
    input: DescribeInstanceStatusRequest,
    options?: CallOptions,
  ) => Promise<DescribeInstanceStatusResponse>;
  /**
   * Lists the long-term tokens of an instance, without their secrets.
   *
   * At most 20 a second. `Offset` is a number of rows to skip; `paginate.describeInstanceToken` walks all pages.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50704
   */
  readonly describeInstanceToken: (
    input: DescribeInstanceTokenRequest,
    options?: CallOptions,
  ) => Promise<DescribeInstanceTokenResponse>;
  /**
   * Lists the instances of the account, in one region or in all.
   *
   * At most 100 a second. `Offset` is a number of rows to skip; `paginate.describeInstances` walks all pages.
   *
   * @throws TcrApiError with `FailedOperation`, `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceInsufficient.ErrorInstanceNotRunning`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50703
   */
  readonly describeInstances: (
    input?: DescribeInstancesRequest,
    options?: CallOptions,
  ) => Promise<DescribeInstancesResponse>;
  /**
   * Lists the regions in which the registry is offered.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50702
   */
  readonly describeRegions: (input?: DescribeRegionsRequest, options?: CallOptions) => Promise<DescribeRegionsResponse>;
  /**
   * Changes the edition of an instance, or its protection against deletion.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/42536
   */
  readonly modifyInstance: (input: ModifyInstanceRequest, options?: CallOptions) => Promise<ModifyInstanceResponse>;
  /**
   * Enables or disables a long-term token, or changes its description.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.Unknown`, `InvalidParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50701
   */
  readonly modifyInstanceToken: (
    input: ModifyInstanceTokenRequest,
    options?: CallOptions,
  ) => Promise<ModifyInstanceTokenResponse>;
  /**
   * Prolongs a prepaid instance, or turns one that is paid as it goes into a prepaid one.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrConflict`, `InternalError.ErrNotExist`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `InvalidParameter.ErrorNameExists`, `InvalidParameter.ErrorRegistryName`, `InvalidParameter.ErrorTagOverLimit`, `InvalidParameter.UnsupportedRegion`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50700
   */
  readonly renewInstance: (input: RenewInstanceRequest, options?: CallOptions) => Promise<RenewInstanceResponse>;
}
