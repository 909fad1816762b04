// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
import type {
  CreateImmutableTagRulesRequest,
  CreateImmutableTagRulesResponse,
  CreateNamespaceRequest,
  CreateNamespaceResponse,
  CreateSignaturePolicyRequest,
  CreateSignaturePolicyResponse,
  DeleteImmutableTagRulesRequest,
  DeleteImmutableTagRulesResponse,
  DeleteNamespaceRequest,
  DeleteNamespaceResponse,
  DeleteSignaturePolicyRequest,
  DeleteSignaturePolicyResponse,
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeInstanceAllNamespacesRequest,
  DescribeInstanceAllNamespacesResponse,
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  ModifyImmutableTagRulesRequest,
  ModifyImmutableTagRulesResponse,
  ModifyNamespaceRequest,
  ModifyNamespaceResponse,
} from "../types/namespace.js";

/** Namespaces, with their rules for immutable tags and for signing images. */
export interface NamespaceMethods {
  /**
   * Adds a rule that makes the matching tags of a namespace immutable.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `AuthFailure`, `FailedOperation`, `InternalError`, `InternalError.ErrorTcrResourceConflict`, `InternalError.Unknown`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `ResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/41439
   */
  readonly createImmutableTagRules: (
    input: CreateImmutableTagRulesRequest,
    options?: CallOptions,
  ) => Promise<CreateImmutableTagRulesResponse>;
  /**
   * Adds a namespace to an Enterprise instance, with cloud tags where wanted.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.DependenceError`, `FailedOperation.ErrorTcrInvalidMediaType`, `FailedOperation.ErrorTcrResourceConflict`, `FailedOperation.ErrorTcrUnauthorized`, `FailedOperation.OperationCancel`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50698
   */
  readonly createNamespace: (input: CreateNamespaceRequest, options?: CallOptions) => Promise<CreateNamespaceResponse>;
  /**
   * Has the images of a namespace signed with a KMS key.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError.ErrorTcrUnauthorized`, `InvalidParameter.ErrorTcrInvalidParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50697
   */
  readonly createSignaturePolicy: (
    input: CreateSignaturePolicyRequest,
    options?: CallOptions,
  ) => Promise<CreateSignaturePolicyResponse>;
  /**
   * Removes one rule that makes tags immutable.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `AuthFailure`, `FailedOperation`, `InternalError`, `InternalError.Unknown`, `InvalidParameter`, `ResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/41438
   */
  readonly deleteImmutableTagRules: (
    input: DeleteImmutableTagRulesRequest,
    options?: CallOptions,
  ) => Promise<DeleteImmutableTagRulesResponse>;
  /**
   * Removes a namespace from an instance.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.ErrorGetDBDataError`, `FailedOperation.ErrorTcrResourceConflict`, `FailedOperation.ErrorTcrUnauthorized`, `FailedOperation.GetDBDataError`, `FailedOperation.PreconditionFailed`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50696
   */
  readonly deleteNamespace: (input: DeleteNamespaceRequest, options?: CallOptions) => Promise<DeleteNamespaceResponse>;
  /**
   * Removes the policy by which the images of a namespace are signed.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.ErrorGetDBDataError`, `FailedOperation.ErrorTcrResourceConflict`, `FailedOperation.ErrorTcrUnauthorized`, `FailedOperation.GetDBDataError`, `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50695
   */
  readonly deleteSignaturePolicy: (
    input: DeleteSignaturePolicyRequest,
    options?: CallOptions,
  ) => Promise<DeleteSignaturePolicyResponse>;
  /**
   * Lists the rules of an instance that make tags immutable, and the namespaces that have none.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `AuthFailure`, `FailedOperation`, `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrUnauthorized`, `InternalError.Unknown`, `InvalidParameter`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/41437
   */
  readonly describeImmutableTagRules: (
    input: DescribeImmutableTagRulesRequest,
    options?: CallOptions,
  ) => Promise<DescribeImmutableTagRulesResponse>;
  /**
   * Asks for the namespaces of all instances, without naming one.
   *
   * The manual documents no list in the answer, only the request id.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation.DependenceError`, `FailedOperation.ErrorGetDBDataError`, `FailedOperation.OperationCancel`, `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50694
   */
  readonly describeInstanceAllNamespaces: (
    input?: DescribeInstanceAllNamespacesRequest,
    options?: CallOptions,
  ) => Promise<DescribeInstanceAllNamespacesResponse>;
  /**
   * Lists the namespaces of an instance, or finds some by a part of their names.
   *
   * At most 100 a second. `Offset` is a page number, from 0; `paginate.describeNamespaces` walks all pages.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.DependenceError`, `FailedOperation.ErrorGetDBDataError`, `FailedOperation.ErrorTcrResourceConflict`, `FailedOperation.ErrorTcrUnauthorized`, `FailedOperation.GetDBDataError`, `FailedOperation.OperationCancel`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50693
   */
  readonly describeNamespaces: (
    input: DescribeNamespacesRequest,
    options?: CallOptions,
  ) => Promise<DescribeNamespacesResponse>;
  /**
   * Changes a rule that makes tags immutable.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `AuthFailure`, `FailedOperation`, `InternalError`, `InternalError.Unknown`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/41436
   */
  readonly modifyImmutableTagRules: (
    input: ModifyImmutableTagRulesRequest,
    options?: CallOptions,
  ) => Promise<ModifyImmutableTagRulesResponse>;
  /**
   * Makes a namespace public or private.
   *
   * Nothing else of a namespace can be changed so far.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation.DependenceError`, `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50692
   */
  readonly modifyNamespace: (input: ModifyNamespaceRequest, options?: CallOptions) => Promise<ModifyNamespaceResponse>;
}
