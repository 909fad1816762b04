// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
import type {
  CreateMultipleSecurityPolicyRequest,
  CreateMultipleSecurityPolicyResponse,
  CreateSecurityPolicyRequest,
  CreateSecurityPolicyResponse,
  DeleteMultipleSecurityPolicyRequest,
  DeleteMultipleSecurityPolicyResponse,
  DeleteSecurityPolicyRequest,
  DeleteSecurityPolicyResponse,
  DescribeExternalEndpointStatusRequest,
  DescribeExternalEndpointStatusResponse,
  DescribeInternalEndpointsRequest,
  DescribeInternalEndpointsResponse,
  DescribeSecurityPoliciesRequest,
  DescribeSecurityPoliciesResponse,
  ManageExternalEndpointRequest,
  ManageExternalEndpointResponse,
  ManageInternalEndpointRequest,
  ManageInternalEndpointResponse,
  ModifySecurityPolicyRequest,
  ModifySecurityPolicyResponse,
} from "../types/access-control.js";

/** Ways into an instance: public access with its allowlist, and links to private networks. */
export interface AccessControlMethods {
  /**
   * Adds several policies to the public allowlist in one call.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation.DependenceError`, `FailedOperation.ErrorGetDBDataError`, `FailedOperation.GetDBDataError`, `FailedOperation.GetTcrClient`, `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/41108
   */
  readonly createMultipleSecurityPolicy: (
    input: CreateMultipleSecurityPolicyRequest,
    options?: CallOptions,
  ) => Promise<CreateMultipleSecurityPolicyResponse>;
  /**
   * Adds one policy to the public allowlist of an instance.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50738
   */
  readonly createSecurityPolicy: (
    input: CreateSecurityPolicyRequest,
    options?: CallOptions,
  ) => Promise<CreateSecurityPolicyResponse>;
  /**
   * Removes several policies from the public allowlist in one call.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/41107
   */
  readonly deleteMultipleSecurityPolicy: (
    input: DeleteMultipleSecurityPolicyRequest,
    options?: CallOptions,
  ) => Promise<DeleteMultipleSecurityPolicyResponse>;
  /**
   * Removes one policy from the public allowlist, found by its address range or by its index.
   *
   * The policy is named by `CidrBlock`, or by `PolicyIndex` together with `PolicyVersion`. If both ways are used at once, `CidrBlock` decides.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50737
   */
  readonly deleteSecurityPolicy: (
    input: DeleteSecurityPolicyRequest,
    options?: CallOptions,
  ) => Promise<DeleteSecurityPolicyResponse>;
  /**
   * Tells whether the public access to an instance is open.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation.ErrorGetDBDataError`, `FailedOperation.GetDBDataError`, `FailedOperation.GetTcrClient`, `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50736
   */
  readonly describeExternalEndpointStatus: (
    input: DescribeExternalEndpointStatusRequest,
    options?: CallOptions,
  ) => Promise<DescribeExternalEndpointStatusResponse>;
  /**
   * Lists the VPC subnets that reach an instance privately, each with its status and address.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50735
   */
  readonly describeInternalEndpoints: (
    input: DescribeInternalEndpointsRequest,
    options?: CallOptions,
  ) => Promise<DescribeInternalEndpointsResponse>;
  /**
   * Lists the allowlist of an instance: who may use its public access.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation.ErrorGetDBDataError`, `FailedOperation.GetDBDataError`, `FailedOperation.GetSecurityPolicyFail`, `FailedOperation.GetTcrClient`, `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50734
   */
  readonly describeSecurityPolicies: (
    input: DescribeSecurityPoliciesRequest,
    options?: CallOptions,
  ) => Promise<DescribeSecurityPoliciesResponse>;
  /**
   * Opens or closes the public access to an instance.
   *
   * At most 20 a second. The work goes on after the answer: see `waitFor.externalEndpointOpened` or `waitFor.externalEndpointClosed`.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50733
   */
  readonly manageExternalEndpoint: (
    input: ManageExternalEndpointRequest,
    options?: CallOptions,
  ) => Promise<ManageExternalEndpointResponse>;
  /**
   * Opens or closes the private access to an instance from a subnet of a VPC.
   *
   * At most 2 a second. The work goes on after the answer: see `waitFor.internalEndpointRunning` or `waitFor.internalEndpointDeleted`.
   *
   * @throws TcrApiError with `FailedOperation`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorConflict`, `InternalError.ErrorOverLimit`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceInsufficient.ErrorVpcDnsStatus`, `ResourceNotFound`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50732
   */
  readonly manageInternalEndpoint: (
    input: ManageInternalEndpointRequest,
    options?: CallOptions,
  ) => Promise<ManageInternalEndpointResponse>;
  /**
   * Changes the address range and the remark of one policy of the public allowlist.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InvalidParameter`, `MissingParameter`, `UnauthorizedOperation`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50739
   */
  readonly modifySecurityPolicy: (
    input: ModifySecurityPolicyRequest,
    options?: CallOptions,
  ) => Promise<ModifySecurityPolicyResponse>;
}
