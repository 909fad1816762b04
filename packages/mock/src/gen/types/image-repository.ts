// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/**
 * Input of CreateRepository. Adds an image repository to a namespace of an Enterprise instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50728
 */
export interface CreateRepositoryRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the new repository, without its namespace. */
  RepositoryName: string;
  /** Short text about the new repository. */
  BriefDescription?: string;
  /** Long text about the new repository. */
  Description?: string;
}

/**
 * Output of CreateRepository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50728
 */
export interface CreateRepositoryResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateSignature. Signs the image that one tag names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50727
 */
export interface CreateSignatureRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the repository, without its namespace. */
  RepositoryName: string;
  /** Tag of the image to sign. */
  ImageVersion: string;
}

/**
 * Output of CreateSignature.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50727
 */
export interface CreateSignatureResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteImage. Removes one image, named by its tag, from a repository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50726
 */
export interface DeleteImageRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the repository, without its namespace. */
  RepositoryName: string;
  /** Tag of the image to remove. */
  ImageVersion: string;
  /** Name of the namespace. */
  NamespaceName: string;
}

/**
 * Output of DeleteImage.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50726
 */
export interface DeleteImageResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteRepository. Removes an image repository from a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50725
 */
export interface DeleteRepositoryRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the repository, without its namespace. */
  RepositoryName: string;
}

/**
 * Output of DeleteRepository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50725
 */
export interface DeleteRepositoryResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteRepositoryTags. Removes several tags of a repository in one call.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50724
 */
export interface DeleteRepositoryTagsRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the repository, without its namespace. */
  RepositoryName: string;
  /**
   * Tags to remove.
   *
   * At most 20 items.
   */
  Tags: string[];
}

/**
 * Output of DeleteRepositoryTags.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50724
 */
export interface DeleteRepositoryTagsResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeGCJobs. Lists the last ten garbage collections of an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50723
 */
export interface DescribeGCJobsRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
}

/**
 * Output of DescribeGCJobs.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50723
 */
export interface DescribeGCJobsResponse {
  /**
   * Up to ten garbage collections, the latest ones.
   *
   * At most 10 items.
   */
  Jobs: GCJobInfo[];
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeImageManifests. Reads the manifest and the configuration of one image, each as a string.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50722
 */
export interface DescribeImageManifestsRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the repository, without its namespace. */
  RepositoryName: string;
  /** Tag of the image whose manifest is read. */
  ImageVersion: string;
}

/**
 * Output of DescribeImageManifests.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50722
 */
export interface DescribeImageManifestsResponse {
  /**
   * The image's manifest as a JSON string: its configuration, layers, media type and sizes.
   *
   * Format: JSON text.
   */
  Manifest: string;
  /**
   * The image's configuration as a JSON string; may be empty.
   *
   * Format: JSON text.
   */
  Config: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeImages. Lists the tags of an image repository, or finds one image by tag or digest.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50721
 */
export interface DescribeImagesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the repository, without its namespace. */
  RepositoryName: string;
  /** Keeps the tags that contain this text, or with `ExactMatch` the one tag that equals it. */
  ImageVersion?: string;
  /**
   * Rows a page.
   *
   * Default: `20`.
   */
  Limit?: number;
  /**
   * Number of the page, from 1: not a row offset.
   *
   * Default: `1`.
   */
  Offset?: number;
  /**
   * Keeps the images with this digest.
   *
   * Format: a digest such as sha256: and 64 hexadecimal digits.
   */
  Digest?: string;
  /**
   * How `ImageVersion` is compared with the tags.
   *
   * Since release 8 of the API.
   *
   * - `true`: The tag is compared as a whole.
   * - `null`: A part of the tag is enough.
   */
  ExactMatch?: boolean | null;
}

/**
 * Output of DescribeImages.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50721
 */
export interface DescribeImagesResponse {
  /** The images of this page, one row a tag. */
  ImageInfoList: TcrImageInfo[];
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeRepositories. Lists the image repositories of an instance or of one namespace, or finds some by a part of their names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50720
 */
export interface DescribeRepositoriesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Namespace whose repositories are listed; left out, those of all namespaces.
   *
   * Empty: all.
   */
  NamespaceName?: string;
  /**
   * Part of the names to find, without the namespace: `web` finds `web` and `web-api`. Left out, all are listed.
   *
   * Empty: all.
   */
  RepositoryName?: string;
  /** Number of the page, from 1: not a row offset. */
  Offset?: number;
  /** Rows a page. */
  Limit?: number;
  /**
   * Field by which the repositories are sorted.
   *
   * - `-creation_time`: newest first
   * - `-name`: by name, from z to a
   * - `-update_time`: last changed first
   */
  SortBy?: "-creation_time" | "-name" | "-update_time" | (string & {});
}

/**
 * Output of DescribeRepositories.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50720
 */
export interface DescribeRepositoriesResponse {
  /** The repositories of this page. */
  RepositoryList: TcrRepositoryInfo[];
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DuplicateImage. Copies an image to another tag, repository or namespace of the same Enterprise instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/59134
 */
export interface DuplicateImageRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Namespace that holds the image to copy. */
  SourceNamespace: string;
  /** Repository that holds the image to copy, without its namespace. */
  SourceRepo: string;
  /**
   * Tag of the image to copy. A digest is foreseen, but only a tag works so far.
   *
   * Format: a tag of up to 128 letters, digits and _.-, not a digest.
   */
  SourceReference: string;
  /** Tag that the copy gets. */
  DestinationTag: string;
  /**
   * Namespace that receives the copy.
   *
   * Default: that of `SourceNamespace`. Empty: the same as left out.
   */
  DestinationNamespace?: string;
  /**
   * Repository that receives the copy, without its namespace.
   *
   * Default: that of `SourceRepo`. Empty: the same as left out.
   */
  DestinationRepo?: string;
  /** True replaces an image that already has the destination tag. */
  Override?: boolean;
}

/**
 * Output of DuplicateImage.
 *
 * @see https://www.tencentcloud.com/document/api/1051/59134
 */
export interface DuplicateImageResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyRepository. Rewrites the short and the long description of an image repository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50719
 */
export interface ModifyRepositoryRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /** Name of the repository, without its namespace. */
  RepositoryName: string;
  /** New short text about the repository. */
  BriefDescription: string;
  /** New long text about the repository. */
  Description: string;
}

/**
 * Output of ModifyRepository.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50719
 */
export interface ModifyRepositoryResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * One run of garbage collection in an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#GCJobInfo
 */
export interface GCJobInfo {
  /** Number of the run; the name is in capitals. */
  ID: number;
  /** State of the run, such as `pending` or `finished`. */
  JobStatus: string;
  /**
   * When the run was set up, such as `2021-06-01T08:10:42Z`.
   *
   * Format: an ISO 8601 time.
   */
  CreationTime: string;
  /**
   * When the run last changed, such as `2021-06-01T08:10:42.713895Z`.
   *
   * Format: an ISO 8601 time.
   */
  UpdateTime: string;
  /** How the run came to start. */
  Schedule: Schedule;
}

/**
 * How a garbage collection run is started.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Schedule
 */
export interface Schedule {
  /**
   * Rhythm or occasion of the run; other words than the `CronSetting` of tag retention.
   *
   * - `Hourly`: Every hour.
   * - `Daily`: Every day.
   * - `Weekly`: Every week.
   * - `Custom`: By a schedule of its own.
   * - `Manual`: Started by hand.
   * - `Dryrun`: Started by hand as a rehearsal.
   * - `None`: Not scheduled.
   */
  Type: "Hourly" | "Daily" | "Weekly" | "Custom" | "Manual" | "Dryrun" | "None" | (string & {});
}

/**
 * A tag of an image repository and the artifact it points to.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TcrImageInfo
 */
export interface TcrImageInfo {
  /**
   * Digest of the image's manifest.
   *
   * Format: a digest such as sha256: and 64 hexadecimal digits.
   */
  Digest: string;
  /**
   * Size of the image in bytes.
   *
   * Unit: bytes.
   */
  Size: number;
  /** The tag itself. */
  ImageVersion: string;
  /**
   * When the tag last changed, such as `2022-08-06T07:31:01.207374Z`.
   *
   * Format: an ISO 8601 time.
   */
  UpdateTime: string;
  /**
   * What the tag points to: `Artifact::` and a media type.
   *
   * May be null.
   */
  Kind: string | null;
  /**
   * Signature of the image, made with a KMS key, in base64.
   *
   * May be null.
   */
  KmsSignature: string | null;
}

/**
 * An image repository with its visibility and descriptions.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TcrRepositoryInfo
 */
export interface TcrRepositoryInfo {
  /** Name of the repository with its namespace in front, such as `team-01/nginx`. */
  Name: string;
  /** Namespace that holds the repository. */
  Namespace: string;
  /**
   * When the repository was created, in Go's time form.
   *
   * Format: a time as Go prints it, such as 2006-01-02 15:04:05.999999999 -0700 MST.
   */
  CreationTime: string;
  /** True if the repository is public, false if it is private. */
  Public: boolean;
  /**
   * Long description of the repository.
   *
   * May be null.
   */
  Description: string | null;
  /**
   * Short description of the repository.
   *
   * May be null.
   */
  BriefDescription: string | null;
  /**
   * When the repository last changed, in Go's time form.
   *
   * Format: a time as Go prints it, such as 2006-01-02 15:04:05.999999999 -0700 MST.
   */
  UpdateTime: string;
}
