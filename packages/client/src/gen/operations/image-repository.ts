// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
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
  /* @__PURE__ */ defineOperation(
    "CreateRepository create 20",
    "RegistryId! NamespaceName! RepositoryName! BriefDescription Description",
    "",
  );

/**
 * Signs the image that one tag names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50727
 */
export const createSignature: Operation<CreateSignatureRequest, CreateSignatureResponse, CreateSignatureErrorCode> =
  /* @__PURE__ */ defineOperation(
    "CreateSignature create 20",
    "RegistryId! NamespaceName! RepositoryName! ImageVersion!",
    "",
  );

/**
 * Removes one image, named by its tag, from a repository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50726
 */
export const deleteImage: Operation<DeleteImageRequest, DeleteImageResponse, DeleteImageErrorCode> =
  /* @__PURE__ */ defineOperation(
    "DeleteImage delete 20",
    "RegistryId! RepositoryName! ImageVersion! NamespaceName!",
    "",
  );

/**
 * Removes an image repository from a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50725
 */
export const deleteRepository: Operation<DeleteRepositoryRequest, DeleteRepositoryResponse, DeleteRepositoryErrorCode> =
  /* @__PURE__ */ defineOperation("DeleteRepository delete 20", "RegistryId! NamespaceName! RepositoryName!", "");

/**
 * Removes several tags of a repository in one call.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50724
 */
export const deleteRepositoryTags: Operation<
  DeleteRepositoryTagsRequest,
  DeleteRepositoryTagsResponse,
  DeleteRepositoryTagsErrorCode
> = /* @__PURE__ */ defineOperation(
  "DeleteRepositoryTags delete 20",
  'RegistryId! NamespaceName! RepositoryName! Tags![]{"maxItems":20}',
  "",
);

/**
 * Lists the last ten garbage collections of an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50723
 */
export const describeGCJobs: Operation<DescribeGCJobsRequest, DescribeGCJobsResponse, DescribeGCJobsErrorCode> =
  /* @__PURE__ */ defineOperation("DescribeGCJobs read 20", "RegistryId!", 'Jobs:GCJobInfo[]{"maxItems":10}', {
    GCJobInfo,
    Schedule,
  });

/**
 * Reads the manifest and the configuration of one image, each as a string.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50722
 */
export const describeImageManifests: Operation<
  DescribeImageManifestsRequest,
  DescribeImageManifestsResponse,
  DescribeImageManifestsErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeImageManifests read 10",
  "RegistryId! NamespaceName! RepositoryName! ImageVersion!",
  'Manifest{"format":"json"} Config{"format":"json"}',
);

/**
 * Lists the tags of an image repository, or finds one image by tag or digest.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50721
 */
export const describeImages: Operation<DescribeImagesRequest, DescribeImagesResponse, DescribeImagesErrorCode> =
  /* @__PURE__ */ defineOperation(
    "DescribeImages read 100",
    'RegistryId! NamespaceName! RepositoryName! ImageVersion Limit:Integer{"default":20} Offset:Integer{"default":1} Digest{"format":"digest"} ExactMatch?:Boolean{"values":[true,null]}',
    "ImageInfoList:TcrImageInfo[] TotalCount:Integer",
    { TcrImageInfo },
    {
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
    },
  );

/**
 * Lists the image repositories of an instance or of one namespace, or finds some by a part of their names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50720
 */
export const describeRepositories: Operation<
  DescribeRepositoriesRequest,
  DescribeRepositoriesResponse,
  DescribeRepositoriesErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeRepositories read 100",
  'RegistryId! NamespaceName RepositoryName Offset:Integer Limit:Integer SortBy{"values":["-creation_time","-name","-update_time"]}',
  "RepositoryList:TcrRepositoryInfo[] TotalCount:Integer",
  { TcrRepositoryInfo },
  {
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
  },
);

/**
 * Copies an image to another tag, repository or namespace of the same Enterprise instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/59134
 */
export const duplicateImage: Operation<DuplicateImageRequest, DuplicateImageResponse, DuplicateImageErrorCode> =
  /* @__PURE__ */ defineOperation(
    "DuplicateImage create 20",
    'RegistryId! SourceNamespace! SourceRepo! SourceReference!{"format":"tag"} DestinationTag! DestinationNamespace DestinationRepo Override:Boolean',
    "",
  );

/**
 * Rewrites the short and the long description of an image repository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50719
 */
export const modifyRepository: Operation<ModifyRepositoryRequest, ModifyRepositoryResponse, ModifyRepositoryErrorCode> =
  /* @__PURE__ */ defineOperation(
    "ModifyRepository update 20",
    "RegistryId! NamespaceName! RepositoryName! BriefDescription! Description!",
    "",
  );
