// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/**
 * Input of CreateReplicationInstance. Creates a replica of an instance in another region.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42673
 */
export interface CreateReplicationInstanceRequest {
  /** Id of the master instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Numeric id of the region for the new replica, such as 5 for Hong Kong.
   *
   * Required unless `ReplicationRegionName` is there. Number of a region. A value that is not allowed is answered with `InvalidParameter.UnsupportedRegion`, where the action documents that code.
   */
  ReplicationRegionId?: number;
  /**
   * Name of the region for the new replica, such as `ap-hongkong`.
   *
   * Required unless `ReplicationRegionId` is there. Name of a region. A value that is not allowed is answered with `InvalidParameter.UnsupportedRegion`, where the action documents that code.
   */
  ReplicationRegionName?: string;
  /**
   * True puts the tags of the instance on the storage bucket (COS) of the replica as well.
   *
   * Since release 6 of the API.
   */
  SyncTag?: boolean;
}

/**
 * Output of CreateReplicationInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42673
 */
export interface CreateReplicationInstanceResponse {
  /** Id of the new replica, such as `tcr-okmj78-5`. */
  ReplicationRegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteReplicationInstance. Deletes a replica; its master stays.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50699
 */
export interface DeleteReplicationInstanceRequest {
  /** Id of the master instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the replica, such as `tcr-okmj78-5`. */
  ReplicationRegistryId: string;
  /**
   * Numeric id of the region in which the replica stands, such as 5 for Hong Kong.
   *
   * Number of a region.
   */
  ReplicationRegionId: number;
}

/**
 * Output of DeleteReplicationInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50699
 */
export interface DeleteReplicationInstanceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeReplicationInstanceCreateTasks. Tells how far the creation of a replica has come, as a whole and task by task.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42672
 */
export interface DescribeReplicationInstanceCreateTasksRequest {
  /** Id of the replica, such as `tcr-okmj78-5`. */
  ReplicationRegistryId: string;
  /**
   * Numeric id of the region in which the replica stands, such as 5 for Hong Kong.
   *
   * Number of a region.
   */
  ReplicationRegionId: number;
}

/**
 * Output of DescribeReplicationInstanceCreateTasks.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42672
 */
export interface DescribeReplicationInstanceCreateTasksResponse {
  /** The tasks that make up the creation. */
  TaskDetail: TaskDetail[];
  /** State of the creation as a whole, such as `SUCCESS`. */
  Status: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeReplicationInstanceSyncStatus. Tells whether a replica has caught up with its master, on request with a log of the copies.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42671
 */
export interface DescribeReplicationInstanceSyncStatusRequest {
  /** Id of the master instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the replica, such as `tcr-okmj78-5`. */
  ReplicationRegistryId: string;
  /**
   * Numeric id of the region in which the replica stands, such as 5 for Hong Kong.
   *
   * Number of a region.
   */
  ReplicationRegionId?: number;
  /** True adds `ReplicationLog` to the answer. */
  ShowReplicationLog?: boolean;
  /**
   * Number of the page of the log, from 0: not a row offset.
   *
   * Default: `0`. Only when `ShowReplicationLog` is `true`.
   */
  Offset?: number;
  /**
   * Log entries a page.
   *
   * Default: `5`. At most 20. Only when `ShowReplicationLog` is `true`.
   */
  Limit?: number;
}

/**
 * Output of DescribeReplicationInstanceSyncStatus.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42671
 */
export interface DescribeReplicationInstanceSyncStatusResponse {
  /** How the last copying ended, such as `Succeed`. */
  ReplicationStatus: string;
  /**
   * When the last copying ended.
   *
   * Format: an ISO 8601 time.
   */
  ReplicationTime: string;
  /**
   * What was copied, when and with what result; only filled on request.
   *
   * May be null. Only when `ShowReplicationLog` is `true`.
   */
  ReplicationLog: ReplicationLog | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeReplicationInstances. Lists the replicas of an instance, each with its region and status.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42670
 */
export interface DescribeReplicationInstancesRequest {
  /** Id of the master instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Rows to skip before the page.
   *
   * Default: `0`.
   */
  Offset?: number;
  /**
   * Rows a page.
   *
   * Default: `20`. At most 100.
   */
  Limit?: number;
}

/**
 * Output of DescribeReplicationInstances.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42670
 */
export interface DescribeReplicationInstancesResponse {
  /** How many rows match, on all pages. */
  TotalCount: number;
  /**
   * One row a replica.
   *
   * May be null.
   */
  ReplicationRegistries: ReplicationRegistry[] | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ManageReplication. Sets a rule by which images are copied from one instance to another, also to one of another account.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42669
 */
export interface ManageReplicationRequest {
  /** Id of the instance that the images are copied from. */
  SourceRegistryId: string;
  /** Id of the instance that receives the images. */
  DestinationRegistryId: string;
  /** What is copied, to which namespace, and whether existing tags are replaced. */
  Rule: ReplicationRule;
  /** Free text that tells what the rule is for. */
  Description?: string;
  /**
   * Numeric id of the region of the receiving instance, such as 1 for Guangzhou.
   *
   * Number of a region.
   */
  DestinationRegionId?: number;
  /** Access to a receiving instance that belongs to another account. */
  PeerReplicationOption?: PeerReplicationOption;
}

/**
 * Output of ManageReplication.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42669
 */
export interface ManageReplicationResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * What replication needs when the destination belongs to another account.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#PeerReplicationOption
 */
export interface PeerReplicationOption {
  /** Account number (UIN) of the destination's owner, as a string. */
  PeerRegistryUin: string;
  /**
   * Long-term access token that opens the destination instance.
   *
   * Sensitive: keep it out of logs.
   */
  PeerRegistryToken: string;
  /** True replicates into an instance of another account. */
  EnablePeerReplication: boolean;
}

/**
 * One condition on what a replication rule copies.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ReplicationFilter
 */
export interface ReplicationFilter {
  /**
   * What the filter looks at.
   *
   * - `name`: The repository's name.
   * - `tag`: The tag.
   * - `resource`: The kind of resource.
   */
  Type: "name" | "tag" | "resource" | (string & {});
  /**
   * What the thing named by `Type` must match; empty unless given.
   *
   * Default: `""`.
   */
  Value?: string;
}

/**
 * How the replication of one resource went.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ReplicationLog
 */
export interface ReplicationLog {
  /**
   * Kind of the resource that was copied, such as `image`.
   *
   * May be null.
   */
  ResourceType: string | null;
  /**
   * Where it was copied from, such as `test/test:[1]`.
   *
   * May be null.
   */
  Source: string | null;
  /**
   * Where it was copied to, such as `test/test:[1]`.
   *
   * May be null.
   */
  Destination: string | null;
  /**
   * Outcome of the copying, such as `Succeed`.
   *
   * May be null.
   */
  Status: string | null;
  /**
   * When the copying started, such as `2021-09-28T07:47:44.302804Z`.
   *
   * Format: an ISO 8601 time. May be null.
   */
  StartTime: string | null;
  /**
   * When the copying ended, such as `2021-09-28T07:47:53Z`.
   *
   * Format: an ISO 8601 time. May be null.
   */
  EndTime: string | null;
}

/**
 * A replica of an instance in another region.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ReplicationRegistry
 */
export interface ReplicationRegistry {
  /** Id of the master instance, such as `tcr-12345`. */
  RegistryId: string;
  /** Id of the replica: the master's id, a dash and the region's number, such as `tcr-12345-5`. */
  ReplicationRegistryId: string;
  /**
   * Number of the replica's region, such as 5 for Hong Kong.
   *
   * Number of a region.
   */
  ReplicationRegionId: number;
  /**
   * Name of the replica's region, such as `ap-hongkong`.
   *
   * Name of a region.
   */
  ReplicationRegionName: string;
  /** State of the replica, such as `Running`. */
  Status: string;
  /**
   * When the replica was created, such as `2020-09-28T15:34:59+08:00`.
   *
   * Format: an ISO 8601 time.
   */
  CreatedAt: string;
}

/**
 * What is copied to another instance, and where it lands.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ReplicationRule
 */
export interface ReplicationRule {
  /** Name of the replication rule. */
  Name: string;
  /** Namespace at the destination that receives the copies. */
  DestNamespace: string;
  /** True replaces what already exists at the destination. */
  Override: boolean;
  /** Conditions that pick what is copied. */
  Filters: ReplicationFilter[];
}

/**
 * One task in the creation of a replica.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TaskDetail
 */
export interface TaskDetail {
  /** Name of the task, such as `SyncMasterDBTask`. */
  TaskName: string;
  /** Unique id of the task: `tcr-task-` and a UUID. */
  TaskUUID: string;
  /** State of the creation task, such as `SUCCESS`. */
  TaskStatus: string;
  /**
   * What the task has to say for itself, often empty.
   *
   * May be null.
   */
  TaskMessage: string | null;
  /**
   * When the creation task started.
   *
   * Format: an ISO 8601 time.
   */
  CreatedTime: string;
  /**
   * When the creation task ended; null while it is at work.
   *
   * Format: an ISO 8601 time. May be null.
   */
  FinishedTime: string | null;
}
