// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
import type {
  CreateRepositoryRequest,
  CreateRepositoryResponse,
  CreateSignatureRequest,
  CreateSignatureResponse,
  DeleteImageRequest,
  DeleteImageResponse,
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
  DeleteRepositoryTagsRequest,
  DeleteRepositoryTagsResponse,
  DescribeGCJobsRequest,
  DescribeGCJobsResponse,
  DescribeImageManifestsRequest,
  DescribeImageManifestsResponse,
  DescribeImagesRequest,
  DescribeImagesResponse,
  DescribeRepositoriesRequest,
  DescribeRepositoriesResponse,
  DuplicateImageRequest,
  DuplicateImageResponse,
  ModifyRepositoryRequest,
  ModifyRepositoryResponse,
} from "../types/image-repository.js";

/** Image repositories, their tags and manifests, signatures, and garbage collection. */
export interface ImageRepositoryMethods {
  /**
   * Adds an image repository to a namespace of an Enterprise instance.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation.OperationCancel`, `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `OperationDenied`, `ResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50728
   */
  readonly createRepository: (
    input: CreateRepositoryRequest,
    options?: CallOptions,
  ) => Promise<CreateRepositoryResponse>;
  /**
   * Signs the image that one tag names.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation.OperationCancel`, `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50727
   */
  readonly createSignature: (input: CreateSignatureRequest, options?: CallOptions) => Promise<CreateSignatureResponse>;
  /**
   * Removes one image, named by its tag, from a repository.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50726
   */
  readonly deleteImage: (input: DeleteImageRequest, options?: CallOptions) => Promise<DeleteImageResponse>;
  /**
   * Removes an image repository from a namespace.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50725
   */
  readonly deleteRepository: (
    input: DeleteRepositoryRequest,
    options?: CallOptions,
  ) => Promise<DeleteRepositoryResponse>;
  /**
   * Removes several tags of a repository in one call.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation.PreconditionFailed`, `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50724
   */
  readonly deleteRepositoryTags: (
    input: DeleteRepositoryTagsRequest,
    options?: CallOptions,
  ) => Promise<DeleteRepositoryTagsResponse>;
  /**
   * Lists the last ten garbage collections of an instance.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `AuthFailure`, `FailedOperation`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrUnauthorized`, `ResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50723
   */
  readonly describeGCJobs: (input: DescribeGCJobsRequest, options?: CallOptions) => Promise<DescribeGCJobsResponse>;
  /**
   * Reads the manifest and the configuration of one image, each as a string.
   *
   * At most 10 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50722
   */
  readonly describeImageManifests: (
    input: DescribeImageManifestsRequest,
    options?: CallOptions,
  ) => Promise<DescribeImageManifestsResponse>;
  /**
   * Lists the tags of an image repository, or finds one image by tag or digest.
   *
   * At most 100 a second. `Offset` is a page number, from 1; `paginate.describeImages` walks all pages.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.EmptyCoreBody`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50721
   */
  readonly describeImages: (input: DescribeImagesRequest, options?: CallOptions) => Promise<DescribeImagesResponse>;
  /**
   * Lists the image repositories of an instance or of one namespace, or finds some by a part of their names.
   *
   * At most 100 a second. `Offset` is a page number, from 1; `paginate.describeRepositories` walks all pages.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.EmptyCoreBody`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `MissingParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50720
   */
  readonly describeRepositories: (
    input: DescribeRepositoriesRequest,
    options?: CallOptions,
  ) => Promise<DescribeRepositoriesResponse>;
  /**
   * Copies an image to another tag, repository or namespace of the same Enterprise instance.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.EmptyCoreBody`, `FailedOperation.OperationCancel`, `FailedOperation.PreconditionFailed`, `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrResourceConflict`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/59134
   */
  readonly duplicateImage: (input: DuplicateImageRequest, options?: CallOptions) => Promise<DuplicateImageResponse>;
  /**
   * Rewrites the short and the long description of an image repository.
   *
   * Both descriptions must be sent, even if only one changes.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrInvalidMediaType`, `InternalError.ErrorTcrResourceConflict`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `OperationDenied`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50719
   */
  readonly modifyRepository: (
    input: ModifyRepositoryRequest,
    options?: CallOptions,
  ) => Promise<ModifyRepositoryResponse>;
}
