// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import type {
  CreateRepositoryErrorCode,
  CreateSignatureErrorCode,
  DeleteImageErrorCode,
  DeleteRepositoryErrorCode,
  DeleteRepositoryTagsErrorCode,
  DescribeGCJobsErrorCode,
  DescribeImageManifestsErrorCode,
  DescribeImagesErrorCode,
  DescribeRepositoriesErrorCode,
  DuplicateImageErrorCode,
  ModifyRepositoryErrorCode,
} from "../errors/image-repository.js";
import { GCJobInfo, Schedule, TcrImageInfo, TcrRepositoryInfo } from "../shapes/image-repository.js";
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

/**
 * Adds an image repository to a namespace of an Enterprise instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50728
 */
export const createRepository: Operation<CreateRepositoryRequest, CreateRepositoryResponse, CreateRepositoryErrorCode> =
  {
    name: "CreateRepository",
    kind: "create",
    rateLimit: 20,
    region: "required",
    input: [
      { name: "RegistryId", type: "String", required: true },
      { name: "NamespaceName", type: "String", required: true },
      { name: "RepositoryName", type: "String", required: true },
      { name: "BriefDescription", type: "String" },
      { name: "Description", type: "String" },
    ],
    output: [],
    shapes: {},
    errors: [
      "FailedOperation.OperationCancel",
      "InternalError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrInvalidMediaType",
      "InternalError.ErrorTcrResourceConflict",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter",
      "InvalidParameter.ErrorTcrInvalidParameter",
      "OperationDenied",
      "ResourceNotFound",
      "UnsupportedOperation",
    ],
    examples: [{ input: { RegistryId: "tcr-okmju7", NamespaceName: "team-01", RepositoryName: "nginx" } }],
  };

/**
 * Signs the image that one tag names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50727
 */
export const createSignature: Operation<CreateSignatureRequest, CreateSignatureResponse, CreateSignatureErrorCode> = {
  name: "CreateSignature",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ImageVersion", type: "String", required: true },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [
    { input: { NamespaceName: "library", RepositoryName: "nginx", RegistryId: "tcr-okmju7", ImageVersion: "v1.2.0" } },
  ],
};

/**
 * Removes one image, named by its tag, from a repository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50726
 */
export const deleteImage: Operation<DeleteImageRequest, DeleteImageResponse, DeleteImageErrorCode> = {
  name: "DeleteImage",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ImageVersion", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [
    { input: { RegistryId: "tcr-okmj78", NamespaceName: "mytest", RepositoryName: "test", ImageVersion: "1.0" } },
  ],
};

/**
 * Removes an image repository from a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50725
 */
export const deleteRepository: Operation<DeleteRepositoryRequest, DeleteRepositoryResponse, DeleteRepositoryErrorCode> =
  {
    name: "DeleteRepository",
    kind: "delete",
    rateLimit: 20,
    region: "required",
    input: [
      { name: "RegistryId", type: "String", required: true },
      { name: "NamespaceName", type: "String", required: true },
      { name: "RepositoryName", type: "String", required: true },
    ],
    output: [],
    shapes: {},
    errors: [
      "InternalError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrInvalidMediaType",
      "InternalError.ErrorTcrResourceConflict",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
      "UnsupportedOperation",
    ],
    examples: [{ input: { RegistryId: "tcr-okmj78", NamespaceName: "test", RepositoryName: "mytest" } }],
  };

/**
 * Removes several tags of a repository in one call.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50724
 */
export const deleteRepositoryTags: Operation<
  DeleteRepositoryTagsRequest,
  DeleteRepositoryTagsResponse,
  DeleteRepositoryTagsErrorCode
> = {
  name: "DeleteRepositoryTags",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "Tags", type: "String", list: 1, required: true, maxItems: 20 },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.PreconditionFailed",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-xxx", NamespaceName: "test", RepositoryName: "demo", Tags: ["tag0"] } }],
};

/**
 * Lists the last ten garbage collections of an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50723
 */
export const describeGCJobs: Operation<DescribeGCJobsRequest, DescribeGCJobsResponse, DescribeGCJobsErrorCode> = {
  name: "DescribeGCJobs",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [{ name: "Jobs", type: "GCJobInfo", list: 1, maxItems: 10 }],
  shapes: { GCJobInfo, Schedule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "ResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-test123" } }],
};

/**
 * Reads the manifest and the configuration of one image, each as a string.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50722
 */
export const describeImageManifests: Operation<
  DescribeImageManifestsRequest,
  DescribeImageManifestsResponse,
  DescribeImageManifestsErrorCode
> = {
  name: "DescribeImageManifests",
  kind: "read",
  rateLimit: 10,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ImageVersion", type: "String", required: true },
  ],
  output: [
    { name: "Manifest", type: "String", format: "json" },
    { name: "Config", type: "String", format: "json" },
  ],
  shapes: {},
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [
    { input: { RegistryId: "tcr-7s2d14fn", NamespaceName: "test", RepositoryName: "mytest", ImageVersion: "1.0" } },
  ],
};

/**
 * Lists the tags of an image repository, or finds one image by tag or digest.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50721
 */
export const describeImages: Operation<DescribeImagesRequest, DescribeImagesResponse, DescribeImagesErrorCode> = {
  name: "DescribeImages",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ImageVersion", type: "String" },
    { name: "Limit", type: "Integer", default: 20 },
    { name: "Offset", type: "Integer", default: 1 },
    { name: "Digest", type: "String", format: "digest" },
    { name: "ExactMatch", type: "Boolean", nullable: true, values: [true, null] },
  ],
  output: [
    { name: "ImageInfoList", type: "TcrImageInfo", list: 1 },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { TcrImageInfo },
  errors: [
    "FailedOperation",
    "FailedOperation.EmptyCoreBody",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "ImageInfoList",
    total: "TotalCount",
    first: 1,
    maxLimit: 100,
    defaultLimit: 20,
  },
  examples: [
    {
      input: { Limit: "20", NamespaceName: "team-01", RepositoryName: "nginx", RegistryId: "tcr-okmj78", Offset: "0" },
    },
  ],
};

/**
 * Lists the image repositories of an instance or of one namespace, or finds some by a part of their names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50720
 */
export const describeRepositories: Operation<
  DescribeRepositoriesRequest,
  DescribeRepositoriesResponse,
  DescribeRepositoriesErrorCode
> = {
  name: "DescribeRepositories",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", whenEmpty: "all" },
    { name: "RepositoryName", type: "String", whenEmpty: "all" },
    { name: "Offset", type: "Integer" },
    { name: "Limit", type: "Integer" },
    { name: "SortBy", type: "String", values: ["-creation_time", "-name", "-update_time"] },
  ],
  output: [
    { name: "RepositoryList", type: "TcrRepositoryInfo", list: 1 },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { TcrRepositoryInfo },
  errors: [
    "FailedOperation",
    "FailedOperation.EmptyCoreBody",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RepositoryList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [{ input: { RegistryId: "tcr-f7g1ir99", Limit: 20, Offset: 0 } }],
};

/**
 * Copies an image to another tag, repository or namespace of the same Enterprise instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/59134
 */
export const duplicateImage: Operation<DuplicateImageRequest, DuplicateImageResponse, DuplicateImageErrorCode> = {
  name: "DuplicateImage",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "SourceNamespace", type: "String", required: true },
    { name: "SourceRepo", type: "String", required: true },
    { name: "SourceReference", type: "String", required: true, format: "tag" },
    { name: "DestinationTag", type: "String", required: true },
    { name: "DestinationNamespace", type: "String", defaultFrom: "SourceNamespace", whenEmpty: "default" },
    { name: "DestinationRepo", type: "String", defaultFrom: "SourceRepo", whenEmpty: "default" },
    { name: "Override", type: "Boolean" },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation",
    "FailedOperation.EmptyCoreBody",
    "FailedOperation.OperationCancel",
    "FailedOperation.PreconditionFailed",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrResourceConflict",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-e8pg46c6",
        SourceNamespace: "develop",
        SourceRepo: "app",
        SourceReference: "stg",
        DestinationNamespace: "release",
        DestinationRepo: "app",
        DestinationTag: "prd",
        Override: true,
      },
    },
  ],
};

/**
 * Rewrites the short and the long description of an image repository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50719
 */
export const modifyRepository: Operation<ModifyRepositoryRequest, ModifyRepositoryResponse, ModifyRepositoryErrorCode> =
  {
    name: "ModifyRepository",
    kind: "update",
    rateLimit: 20,
    region: "required",
    input: [
      { name: "RegistryId", type: "String", required: true },
      { name: "NamespaceName", type: "String", required: true },
      { name: "RepositoryName", type: "String", required: true },
      { name: "BriefDescription", type: "String", required: true },
      { name: "Description", type: "String", required: true },
    ],
    output: [],
    shapes: {},
    errors: [
      "InternalError",
      "InternalError.ErrorTcrInternal",
      "InternalError.ErrorTcrInvalidMediaType",
      "InternalError.ErrorTcrResourceConflict",
      "InternalError.ErrorTcrUnauthorized",
      "InvalidParameter",
      "OperationDenied",
      "ResourceNotFound",
      "ResourceNotFound.TcrResourceNotFound",
      "UnsupportedOperation",
    ],
    examples: [
      {
        input: {
          RegistryId: "tcr-okmj78",
          NamespaceName: "mytest",
          RepositoryName: "test",
          Description: "mytest",
          BriefDescription: "BriefDescription",
        },
      },
    ],
  };
