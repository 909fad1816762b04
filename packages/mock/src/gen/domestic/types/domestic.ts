// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { PartOf, Sent } from "../../../contract.js";

/** Input of CreateGCJob. Starts a garbage collection of an instance, or a rehearsal of one. */
export interface CreateGCJobRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** How the collection runs; left out, it collects. */
  GCParameters?: GCParameters;
}

/** Output of CreateGCJob. */
export interface CreateGCJobResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateInstance. Creates an Enterprise Edition instance and answers its id.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50715
 */
export interface CreateInstanceRequest {
  /** Name of the new instance; CheckInstanceName tells beforehand whether it may be used. */
  RegistryName: string;
  /**
   * Edition of the instance.
   *
   * - `basic`: Basic edition.
   * - `standard`: Standard edition.
   * - `premium`: Premium edition.
   */
  RegistryType: "basic" | "standard" | "premium" | (string & {});
  /** Tags to bind to the instance. */
  TagSpecification?: Sent<TagSpecification>;
  /**
   * How the instance is paid for.
   *
   * Default: `0`.
   *
   * - `0`: Pay as you go.
   * - `1`: Prepaid.
   */
  RegistryChargeType?: number;
  /**
   * For how many months a prepaid instance is bought, and whether it renews itself.
   *
   * Required when `RegistryChargeType` is `1`, and ignored otherwise. Since release 9 of the API.
   */
  RegistryChargePrepaid?: RegistryChargePrepaid;
  /** True gives the tags of the instance to its COS bucket, too. */
  SyncTag?: boolean;
  /**
   * True keeps the COS bucket in several availability zones.
   *
   * Since release 10 of the API.
   */
  EnableCosMAZ?: boolean;
  /**
   * True guards the instance against deletion.
   *
   * Since release 11 of the API.
   *
   * - `false`: The guard is not enabled.
   * - `true`: The instance is guarded.
   */
  DeletionProtection?: boolean;
  /** True keeps earlier versions of what the bucket of the instance holds. */
  EnableCosVersioning?: boolean;
}

/**
 * Output of CreateInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50715
 */
export interface CreateInstanceResponse {
  /** Id of the new instance. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of CreateInternalEndpointDns. Resolves a domain of an instance to its private link within a private network. */
export interface CreateInternalEndpointDnsRequest {
  /** Id of the instance that the name leads to. */
  InstanceId: string;
  /** Private network in which the name is resolved. */
  VpcId: string;
  /** Address of the private link that the name leads to. */
  EniLBIp: string;
  /**
   * True for the domain of the public access, false for the one that has `-vpc` behind the name of the instance.
   *
   * Default: `false`.
   */
  UsePublicDomain?: boolean;
  /**
   * Region of the private network; left out, that of the instance.
   *
   * Empty: the same as left out.
   */
  RegionName?: string;
  /** Number of the region, for a link to a replica. */
  RegionId?: number;
}

/** Output of CreateInternalEndpointDns. */
export interface CreateInternalEndpointDnsResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateNamespace. Adds a namespace to an Enterprise instance, with cloud tags where wanted.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50698
 */
export interface CreateNamespaceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Name of the new namespace, 2 to 30 characters long: `a` to `z`, `0` to `9` and, between two of these, a single `.`, `_` or `-`.
   *
   * From 2 to 30 characters. Pattern: `^[a-z0-9]+([._-][a-z0-9]+)*$`.
   */
  NamespaceName: string;
  /**
   * Who may read the new namespace.
   *
   * - `true`: public
   * - `false`: private
   */
  IsPublic: boolean;
  /** Cloud tags that the new namespace gets. */
  TagSpecification?: Sent<TagSpecification>;
  /** True scans images as they are pushed, false when asked. */
  IsAutoScan?: boolean;
  /** True refuses pulls of images that are too vulnerable. */
  IsPreventVUL?: boolean;
  /**
   * From what severity on an image is too vulnerable.
   *
   * - `low`
   * - `medium`
   * - `high`
   * - ``: No image is.
   */
  Severity?: "low" | "medium" | "high" | "" | (string & {});
  /** Vulnerabilities that are overlooked. */
  CVEWhitelistItems?: CVEWhitelistItem[];
}

/**
 * Output of CreateNamespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50698
 */
export interface CreateNamespaceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateTagRetentionRule. Sets a rule for a namespace that says which image tags are kept when old ones are cleaned up.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50690
 */
export interface CreateTagRetentionRuleRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Number of the namespace.
   *
   * One of `NamespaceList.NamespaceId` as DescribeNamespaces answers it.
   */
  NamespaceId: number;
  /**
   * What the rule keeps: a policy and its number.
   *
   * Required unless `AdvancedRuleItems` is there.
   */
  RetentionRule?: RetentionRule;
  /**
   * How often the rule runs.
   *
   * - `manual`: Only when CreateTagRetentionExecution is called.
   * - `daily`: Once a day.
   * - `weekly`: Once a week.
   * - `monthly`: Once a month.
   */
  CronSetting: "manual" | "daily" | "weekly" | "monthly" | (string & {});
  /**
   * True creates the rule switched off.
   *
   * Default: `false`.
   */
  Disabled?: boolean;
  /**
   * Rules with filters, in place of `RetentionRule`: what any of them keeps stays.
   *
   * Required unless `RetentionRule` is there.
   */
  AdvancedRuleItems?: RetentionRuleItem[];
}

/**
 * Output of CreateTagRetentionRule.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50690
 */
export interface CreateTagRetentionRuleResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateWebhookTrigger. Adds a webhook trigger to a namespace: events there are posted to the given addresses.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50683
 */
export interface CreateWebhookTriggerRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** The trigger to add: name, targets, events, condition, and whether it is on. */
  Trigger: WebhookTrigger;
  /** Name of the namespace whose events the trigger watches. */
  Namespace: string;
  /** What the trigger belongs to; one that belongs to something is not shown among webhooks in the console. */
  Product?: string;
  /** Region to which images are brought ahead of their use. */
  PreheatRegion?: string;
}

/**
 * Output of CreateWebhookTrigger.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50683
 */
export interface CreateWebhookTriggerResponse {
  /** The trigger as stored, with the `Id` that it was given. */
  Trigger: WebhookTrigger;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of DeleteInternalEndpointDns. Resolves a domain of an instance to its private link no longer. */
export interface DeleteInternalEndpointDnsRequest {
  /** Id of the instance that the name leads to. */
  InstanceId: string;
  /** Private network in which the name is resolved. */
  VpcId: string;
  /** Address of the private link that the name leads to. */
  EniLBIp: string;
  /**
   * True for the domain of the public access, false for the one that has `-vpc` behind the name of the instance.
   *
   * Default: `false`.
   */
  UsePublicDomain?: boolean;
  /**
   * Region of the private network; left out, that of the instance.
   *
   * Empty: the same as left out.
   */
  RegionName?: string;
}

/** Output of DeleteInternalEndpointDns. */
export interface DeleteInternalEndpointDnsResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of DeleteReplicationRule. Deletes a rule by which an instance is copied to another. What was copied stays. */
export interface DeleteReplicationRuleRequest {
  /** Id of the instance whose rule it is. */
  SourceRegistryId: string;
  /** Name of the rule within its instance. */
  RuleName: string;
  /** Why the rule goes. */
  Description?: string;
}

/** Output of DeleteReplicationRule. */
export interface DeleteReplicationRuleResponse {
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
  /**
   * False refuses to delete a repository that has images.
   *
   * Default: `true`.
   */
  ForceDelete?: boolean;
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
 * Input of DescribeImmutableTagRules. Lists the rules of an instance that make tags immutable, and the namespaces that have none.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41437
 */
export interface DescribeImmutableTagRulesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Number of the page, from 1.
   *
   * Default: `1`.
   */
  Page?: number;
  /**
   * Rows of a page; left out, all.
   *
   * At most 100.
   */
  PageSize?: number;
}

/**
 * Output of DescribeImmutableTagRules.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41437
 */
export interface DescribeImmutableTagRulesResponse {
  /**
   * The immutability rules of all namespaces.
   *
   * May be null.
   */
  Rules: ImmutableTagRule[] | null;
  /**
   * Names of the namespaces without an immutability rule.
   *
   * May be null.
   */
  EmptyNs: string[] | null;
  /** How many immutability rules the instance has. */
  Total: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeInstances. Lists the instances of the account, in one region or in all.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50703
 */
export interface DescribeInstancesRequest {
  /**
   * Keeps the instances with these ids; empty or left out, every instance of the account matches.
   *
   * Empty: all.
   */
  Registryids?: string[];
  /**
   * How many rows to skip.
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
  /** Conditions that an instance meets, all of them; the manual names no filter of this action. */
  Filters?: Filter[];
  /**
   * True looks in every region, not only in the one that the call names.
   *
   * Default: `false`.
   */
  AllRegion?: boolean;
}

/**
 * Output of DescribeInstances.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50703
 */
export interface DescribeInstancesResponse {
  /** How many rows match, on all pages. */
  TotalCount: number;
  /**
   * One row an instance.
   *
   * May be null.
   */
  Registries: Registry[] | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of DescribeInternalEndpointDnsStatus. Tells of private links whether a domain leads to each. */
export interface DescribeInternalEndpointDnsStatusRequest {
  /** Private links and domains to look up. */
  VpcSet: VpcAndDomainInfo[];
}

/** Output of DescribeInternalEndpointDnsStatus. */
export interface DescribeInternalEndpointDnsStatusResponse {
  /** What was found, in the order of the request. */
  VpcSet: VpcPrivateDomainStatus[];
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeNamespaces. Lists the namespaces of an instance, or finds some by a part of their names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50693
 */
export interface DescribeNamespacesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Part of the names to find: `team` finds `team-01` and `my-team`. Left out, all are listed.
   *
   * Empty: all.
   */
  NamespaceName?: string;
  /** Rows a page. */
  Limit?: number;
  /** Number of the page, from 0: not a row offset. */
  Offset?: number;
  /** True asks for every namespace of the instance. */
  All?: boolean;
  /** Conditions on attributes, all of which must hold. `Tags` with `KEY:VALUE` finds by cloud tag. */
  Filters?: Filter[];
  /** True keeps only the namespaces whose images are signed with a KMS key. */
  KmsSignPolicy?: boolean;
}

/**
 * Output of DescribeNamespaces.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50693
 */
export interface DescribeNamespacesResponse {
  /** The namespaces of this page. */
  NamespaceList: TcrNamespaceInfo[];
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of DescribeReplicationExecutions. Lists the runs of the rules of an instance, or of its copies to a replica. */
export interface DescribeReplicationExecutionsRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Number of the rule whose runs are listed. */
  PolicyId?: number;
  /** Id of the replica whose runs are listed. */
  ReplicationInstanceId?: string;
  /**
   * Number of the page, from 1.
   *
   * Default: `1`.
   */
  Page?: number;
  /**
   * Rows that a page has.
   *
   * Default: `100`.
   */
  PageSize?: number;
}

/** Output of DescribeReplicationExecutions. */
export interface DescribeReplicationExecutionsResponse {
  /**
   * The runs of this page, the latest first.
   *
   * May be null.
   */
  ReplicationExecutionList: ReplicationExecution[] | null;
  /** How many runs there are, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of DescribeReplicationPolicies. Lists the rules by which an instance is copied to others. */
export interface DescribeReplicationPoliciesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Number of the page, from 1.
   *
   * Default: `1`.
   */
  Page?: number;
  /**
   * Rows that a page has.
   *
   * Default: `100`.
   */
  PageSize?: number;
}

/** Output of DescribeReplicationPolicies. */
export interface DescribeReplicationPoliciesResponse {
  /**
   * The rules of this page.
   *
   * May be null.
   */
  ReplicationPolicyInfoList: ReplicationPolicyInfo[] | null;
  /**
   * How many rules there are, on all pages.
   *
   * May be null.
   */
  TotalCount: number | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of DescribeReplicationTasks. Lists what a run of a rule copied. */
export interface DescribeReplicationTasksRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Number of the run. */
  ExecutionId: number;
  /**
   * Number of the page, from 1.
   *
   * Default: `1`.
   */
  Page?: number;
  /**
   * Rows that a page has.
   *
   * Default: `100`.
   */
  PageSize?: number;
}

/** Output of DescribeReplicationTasks. */
export interface DescribeReplicationTasksResponse {
  /**
   * The copies of this page.
   *
   * May be null.
   */
  ReplicationTaskList: ReplicationTask[] | null;
  /** How many copies there are, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeTagRetentionRules. Lists the tag retention rules of an instance, each with its cycle and next run.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50686
 */
export interface DescribeTagRetentionRulesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace whose rules are listed. */
  NamespaceName?: string;
  /** Rows a page. */
  Limit?: number;
  /** Number of the page, from 1: not a row offset. */
  Offset?: number;
}

/**
 * Output of DescribeTagRetentionRules.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50686
 */
export interface DescribeTagRetentionRulesResponse {
  /** One row a tag retention rule. */
  RetentionPolicyList: RetentionPolicy[];
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeWebhookTrigger. Lists the webhook triggers of an instance or of one namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50681
 */
export interface DescribeWebhookTriggerRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Rows a page. */
  Limit?: number;
  /** Rows to skip before the page. */
  Offset?: number;
  /** Name of the namespace whose triggers are listed; left out, those of all namespaces. */
  Namespace?: string;
}

/**
 * Output of DescribeWebhookTrigger.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50681
 */
export interface DescribeWebhookTriggerResponse {
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** One row a trigger, with its targets and their headers. */
  Triggers: WebhookTrigger[];
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
 * Input of ModifyInstance. Changes the edition of an instance, or its protection against deletion.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42536
 */
export interface ModifyInstanceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Edition that the instance changes to.
   *
   * - `basic`: Basic edition.
   * - `standard`: Standard edition.
   * - `premium`: Premium edition.
   */
  RegistryType?: "basic" | "standard" | "premium" | (string & {});
  /**
   * True guards the instance against deletion, false lifts the guard.
   *
   * Default: `false`. Since release 11 of the API.
   *
   * - `true`: The instance is guarded.
   * - `false`: The guard is not enabled.
   */
  DeletionProtection?: boolean;
  /** True keeps earlier versions of what the bucket of the instance holds. */
  EnableCosVersioning?: boolean;
}

/**
 * Output of ModifyInstance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42536
 */
export interface ModifyInstanceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of ModifyInstanceStorage. Moves an instance to another storage bucket. */
export interface ModifyInstanceStorageRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Region of the bucket that the instance moves to.
   *
   * Name of a region.
   */
  TargetRegion: string;
  /** Name of the bucket that the instance moves to. */
  TargetStorageName: string;
}

/** Output of ModifyInstanceStorage. */
export interface ModifyInstanceStorageResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyNamespace. Makes a namespace public or private.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50692
 */
export interface ModifyNamespaceRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace. */
  NamespaceName: string;
  /**
   * Who may read the namespace from now on.
   *
   * - `true`: public
   * - `false`: private
   */
  IsPublic?: boolean;
  /** True scans images as they are pushed, false when asked. */
  IsAutoScan?: boolean;
  /** True refuses pulls of images that are too vulnerable. */
  IsPreventVUL?: boolean;
  /**
   * From what severity on an image is too vulnerable.
   *
   * - `low`
   * - `medium`
   * - `high`
   * - ``: No image is.
   */
  Severity?: "low" | "medium" | "high" | "" | (string & {});
  /** Vulnerabilities that are overlooked. */
  CVEWhitelistItems?: CVEWhitelistItem[];
  /** Cloud tags that the namespace has from now on. */
  TagSpecification?: Sent<TagSpecification>;
}

/**
 * Output of ModifyNamespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50692
 */
export interface ModifyNamespaceResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of ModifyReplication. Changes a rule by which an instance is copied to another. */
export interface ModifyReplicationRequest {
  /** Id of the instance whose rule it is. */
  SourceRegistryId: string;
  /** Name of the rule within its instance. */
  RuleName: string;
  /** What the rule does from now on. */
  Rule: ModifyReplicationRule;
  /** What the rule is for. */
  Description?: string;
}

/** Output of ModifyReplication. */
export interface ModifyReplicationResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyTagRetentionRule. Changes what a tag retention rule keeps, or switches the rule off or on.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50685
 */
export interface ModifyTagRetentionRuleRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Number of the namespace that the rule already belongs to.
   *
   * One of `NamespaceList.NamespaceId` as DescribeNamespaces answers it.
   */
  NamespaceId: number;
  /** What the rule keeps from now on: a policy and its number. */
  RetentionRule?: RetentionRule;
  /**
   * How often the rule runs; the cycle that it already has.
   *
   * - `manual`: Only when CreateTagRetentionExecution is called.
   * - `daily`: Once a day.
   * - `weekly`: Once a week.
   * - `monthly`: Once a month.
   */
  CronSetting: "manual" | "daily" | "weekly" | "monthly" | (string & {});
  /**
   * Id of the tag retention rule.
   *
   * One of `RetentionPolicyList.RetentionId` as DescribeTagRetentionRules answers it.
   */
  RetentionId: number;
  /** True switches the rule off, false switches it on. */
  Disabled?: boolean;
  /** Rules with filters, in place of `RetentionRule`: what any of them keeps stays. */
  AdvancedRuleItems?: RetentionRuleItem[];
}

/**
 * Output of ModifyTagRetentionRule.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50685
 */
export interface ModifyTagRetentionRuleResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyWebhookTrigger. Changes a webhook trigger of a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50679
 */
export interface ModifyWebhookTriggerRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * What changes of the trigger; its `Id` tells which one it is, and what is left out stays.
   *
   * A part is enough, if it has `Id`.
   */
  Trigger: PartOf<WebhookTrigger, "Id">;
  /** Name of the namespace whose events the trigger watches. */
  Namespace: string;
  /** What the trigger belongs to; one that belongs to something is not shown among webhooks in the console. */
  Product?: string;
  /** Region to which images are brought ahead of their use. */
  PreheatRegion?: string;
}

/**
 * Output of ModifyWebhookTrigger.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50679
 */
export interface ModifyWebhookTriggerResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of TerminateGCJob. Ends the garbage collection of an instance that is under way. */
export interface TerminateGCJobRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
}

/** Output of TerminateGCJob. */
export interface TerminateGCJobResponse {
  /**
   * Whether the collection was ended.
   *
   * May be missing in an answer.
   *
   * - `success`
   * - `error`
   */
  Status?: "success" | "error" | (string & {});
  /**
   * What came of ending the collection, in words.
   *
   * May be missing in an answer.
   */
  Message?: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * A vulnerability that is overlooked.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#CVEWhitelistItem
 */
export interface CVEWhitelistItem {
  /** Number of the vulnerability. */
  CVEID?: string;
}

/**
 * One condition that narrows a list.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Filter
 */
export interface Filter {
  /** Attribute to filter by; several filters in one call must all hold. The manual names no attributes. */
  Name: string;
  /** Accepted values of the attribute: a row passes if it has any of them. */
  Values: string[];
}

/**
 * What a rule with filters looks at.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#FilterSelector
 */
export interface FilterSelector {
  /**
   * How the pattern counts: `matches` and `excludes` for tags, `repoMatches` and `repoExcludes` for repositories.
   *
   * - `matches`
   * - `excludes`
   * - `repoMatches`
   * - `repoExcludes`
   */
  Decoration?: "matches" | "excludes" | "repoMatches" | "repoExcludes" | (string & {});
  /** Pattern of names: `*` stands for anything but a slash, `**` for anything. */
  Pattern?: string;
}

/**
 * How a garbage collection runs.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#GCParameters
 */
export interface GCParameters {
  /** True only looks: nothing is deleted. */
  Dryrun?: boolean;
}

/**
 * An HTTP header that a trigger adds to its requests.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Header
 */
export interface Header {
  /** Name of the header. */
  Key: string;
  /**
   * What is sent under that header; often a credential.
   *
   * Sensitive: keep it out of logs.
   */
  Values: string[];
}

/**
 * A rule that keeps matching tags of a namespace from being overwritten or deleted.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ImmutableTagRule
 */
export interface ImmutableTagRule {
  /** Pattern for repository names, such as `**` for all of them. */
  RepositoryPattern: string;
  /** Pattern for tags, such as `**` for every tag. */
  TagPattern: string;
  /**
   * Which repositories the rule covers, by `RepositoryPattern`.
   *
   * - `repoMatches`: Those whose name matches.
   * - `repoExcludes`: Those whose name does not match.
   */
  RepositoryDecoration: "repoMatches" | "repoExcludes" | (string & {});
  /**
   * Which tags the rule covers, by `TagPattern`.
   *
   * - `matches`: Those that match.
   * - `excludes`: Those that do not match.
   */
  TagDecoration: "matches" | "excludes" | (string & {});
  /** True keeps the rule but makes it idle. */
  Disabled?: boolean;
  /** Number of the immutability rule. */
  RuleId?: number;
  /** Namespace that the rule belongs to, by name. */
  NsName?: string;
}

/**
 * A key and its value, as in a namespace's metadata.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#KeyValueString
 */
export interface KeyValueString {
  /** Name of the metadata entry. */
  Key: string;
  /** Content of the metadata entry, always a string. */
  Value: string;
}

/**
 * What a rule of replication does from now on; what is left out stays.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ModifyReplicationRule
 */
export interface ModifyReplicationRule {
  /** Namespace at the destination; empty for the one of the source. */
  DestNamespace?: string;
  /** True replaces what the destination has. */
  Override?: boolean;
  /** True deletes at the destination what is deleted at the source. */
  Deletion?: boolean;
  /** Conditions that pick what the rule copies. */
  Filters?: ReplicationFilter[];
  /** False stops the rule. */
  Enabled?: boolean;
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
 * A condition of a rule of replication.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#PolicyFilter
 */
export interface PolicyFilter {
  /**
   * What the condition looks at.
   *
   * May be null.
   */
  Type: string | null;
  /**
   * What it has to be; empty for anything.
   *
   * May be null.
   */
  Value: string | null;
}

/**
 * An instance with its address, edition, state and billing.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Registry
 */
export interface Registry {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the instance, chosen when it was created. */
  RegistryName: string;
  /**
   * Edition of the instance.
   *
   * - `basic`: Basic edition.
   * - `standard`: Standard edition.
   * - `premium`: Premium edition.
   */
  RegistryType: "basic" | "standard" | "premium" | (string & {});
  /** State of the instance, such as `Running`. */
  Status: string;
  /** Host name for access over the public network, without a scheme. */
  PublicDomain: string;
  /** When the instance was created. */
  CreatedAt: string;
  /**
   * Region in which the instance lives, such as `ap-guangzhou`.
   *
   * Name of a region.
   */
  RegionName: string;
  /**
   * Number of the region in which the instance lives.
   *
   * Number of a region.
   */
  RegionId: number;
  /** True if anonymous access is on. */
  EnableAnonymous: boolean;
  /**
   * How long an access token of the instance is valid.
   *
   * Unit: hours.
   */
  TokenValidTime: number;
  /** Address for access from the private network. */
  InternalEndpoint: string;
  /**
   * Cloud tags on the instance.
   *
   * May be null.
   */
  TagSpecification: TagSpecification | null;
  /**
   * When the instance runs out, such as `2020-09-10`.
   *
   * May be null. Only when `PayMod` is `1`.
   */
  ExpiredAt: string | null;
  /**
   * How the instance is billed; the name ends without an e.
   *
   * May be null.
   *
   * - `0`: Pay as you go.
   * - `1`: Prepaid.
   */
  PayMod: number | null;
  /**
   * What happens when the prepaid time of the instance ends.
   *
   * May be null. Only when `PayMod` is `1`.
   *
   * - `0`: The account renews it by hand.
   * - `1`: It renews itself.
   * - `2`: It runs out, and nobody is told.
   */
  RenewFlag: number | null;
  /**
   * True if the instance refuses to be deleted, false if it can be.
   *
   * Since release 12 of the API.
   *
   * - `true`: The instance is guarded.
   * - `false`: The guard is not enabled.
   */
  DeletionProtection: boolean;
  /** True if the bucket of the instance keeps earlier versions. */
  EnableCosVersioning: boolean;
  /** True if the bucket of the instance is kept in several zones. */
  EnableCosMAZ: boolean;
}

/**
 * How long to prepay an instance for, and how it renews.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RegistryChargePrepaid
 */
export interface RegistryChargePrepaid {
  /**
   * How many months to pay for.
   *
   * Unit: months.
   */
  Period: number;
  /**
   * What is to happen when the prepaid months are over.
   *
   * - `0`: The account renews it by hand.
   * - `1`: It renews itself.
   * - `2`: It runs out, and nobody is told.
   */
  RenewFlag: number;
}

/**
 * A run of a rule, or of the copies to a replica.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ReplicationExecution
 */
export interface ReplicationExecution {
  /**
   * Number of the run within its instance.
   *
   * May be null.
   */
  ExecutionID: number | null;
  /**
   * Number of the rule that ran.
   *
   * May be null.
   */
  PolicyID: number | null;
  /**
   * How far the run has come.
   *
   * May be null.
   */
  Status: string | null;
  /**
   * How many copies the run makes.
   *
   * May be null.
   */
  Total: number | null;
  /**
   * How many of its copies succeeded.
   *
   * May be null.
   */
  Succeed: number | null;
  /**
   * When the run began.
   *
   * May be null.
   */
  StartTime: string | null;
  /**
   * When the run ended.
   *
   * May be null.
   */
  EndTime: string | null;
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
 * A rule by which an instance is copied to another.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ReplicationPolicyInfo
 */
export interface ReplicationPolicyInfo {
  /**
   * Number of the rule within its instance.
   *
   * May be null.
   */
  ID: number | null;
  /**
   * Name that the rule was given.
   *
   * May be null.
   */
  Name: string | null;
  /**
   * What the rule is said to be for.
   *
   * May be null.
   */
  Description: string | null;
  /**
   * Conditions of what is copied, all of which must hold.
   *
   * May be null.
   */
  Filters: PolicyFilter[] | null;
  /**
   * True if tags at the destination are replaced.
   *
   * May be null.
   */
  Override: boolean | null;
  /**
   * True if the rule copies.
   *
   * May be null.
   */
  Enabled: boolean | null;
  /**
   * Where the rule copies from.
   *
   * May be null.
   */
  SrcResource: string | null;
  /**
   * Where the rule copies to.
   *
   * May be null.
   */
  DestResource: string | null;
  /**
   * When the rule was made.
   *
   * May be null.
   */
  CreationTime: string | null;
  /**
   * When the rule was changed last.
   *
   * May be null.
   */
  UpdateTime: string | null;
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
  /** True deletes at the destination what is deleted at the source. */
  Deletion?: boolean;
}

/**
 * A copy that a run made.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ReplicationTask
 */
export interface ReplicationTask {
  /**
   * What was copied, an image or a chart.
   *
   * May be null.
   */
  ResourceType: string | null;
  /**
   * What was copied, with its tag.
   *
   * May be null.
   */
  SrcResource: string | null;
  /**
   * What the copy is called.
   *
   * May be null.
   */
  DstResource: string | null;
  /**
   * Id of the copy.
   *
   * May be null.
   */
  JobID: string | null;
  /**
   * How far the copy has come.
   *
   * May be null.
   */
  Status: string | null;
  /**
   * When the copy began.
   *
   * May be null.
   */
  StartTime: string | null;
  /**
   * When the copy ended.
   *
   * May be null.
   */
  EndTime: string | null;
}

/**
 * The tag retention of one namespace: its rules and when they run.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RetentionPolicy
 */
export interface RetentionPolicy {
  /** Number of the retention rule as a whole. */
  RetentionId: number;
  /** Name of the namespace. */
  NamespaceName: string;
  /** What decides which tags stay. */
  RetentionRuleList: RetentionRule[];
  /**
   * How often the rule runs by itself.
   *
   * - `manual`: Only when asked.
   * - `daily`: Every day.
   * - `weekly`: Every week.
   * - `monthly`: Every month.
   */
  CronSetting: "manual" | "daily" | "weekly" | "monthly" | (string & {});
  /** True if the rule is switched off. */
  Disabled: boolean;
  /**
   * When the rule is expected to run next, worked out from now and `CronSetting`; only a hint.
   *
   * Format: an ISO 8601 time.
   */
  NextExecutionTime: string;
  /**
   * Rules with filters; none where the rule has none.
   *
   * May be missing in an answer.
   */
  AdvancedRuleItems?: RetentionRuleItem[];
}

/**
 * Which tags are kept: by number or by age.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RetentionRule
 */
export interface RetentionRule {
  /**
   * By what measure tags are kept.
   *
   * - `latestPushedK`: Keep the newest pushed tags, as many as `Value`.
   * - `nDaysSinceLastPush`: Keep what was pushed within `Value` days.
   */
  Key: "latestPushedK" | "nDaysSinceLastPush" | (string & {});
  /**
   * Number of tags or of days, depending on `Key`.
   *
   * Unit: items where `Key` is `latestPushedK`, days where it is `nDaysSinceLastPush`.
   */
  Value: number;
}

/**
 * A rule of retention with the tags and repositories that it looks at.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#RetentionRuleItem
 */
export interface RetentionRuleItem {
  /** What is kept of them. */
  RetentionPolicy?: RetentionRule;
  /** Tags that the rule looks at; left out, all. */
  TagFilter?: FilterSelector;
  /** Repositories that the rule looks at; left out, all. */
  RepositoryFilter?: FilterSelector;
}

/**
 * A cloud tag: a key with its value.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Tag
 */
export interface Tag {
  /**
   * Key of the cloud tag.
   *
   * May be null in an answer.
   */
  Key: string | null;
  /**
   * Value of the cloud tag.
   *
   * May be null in an answer.
   */
  Value: string | null;
}

/**
 * The cloud tags of a resource, with the kind of resource they are for.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TagSpecification
 */
export interface TagSpecification {
  /**
   * Kind of resource that carries the tags, such as `instance` or `namespace`.
   *
   * Default: `instance`. May be null in an answer.
   */
  ResourceType: string | null;
  /**
   * Cloud tags to put on the resource, or found on it.
   *
   * At most 10 items. May be null in an answer. A value that is not allowed is answered with `InvalidParameter.ErrorTagOverLimit`, where the action documents that code.
   */
  Tags: Tag[] | null;
}

/**
 * A namespace with its visibility and tags.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TcrNamespaceInfo
 */
export interface TcrNamespaceInfo {
  /** Name of this namespace, unique within its instance. */
  Name: string;
  /** When the namespace was created. */
  CreationTime: string;
  /** True if the namespace is public, false if it is private. */
  Public: boolean;
  /** Number of the namespace. */
  NamespaceId: number;
  /**
   * Cloud tags on the namespace.
   *
   * May be null.
   */
  TagSpecification: TagSpecification | null;
  /**
   * Metadata of the namespace, as keys and values.
   *
   * May be null.
   */
  Metadata: KeyValueString[] | null;
  /** Vulnerabilities that the namespace overlooks. */
  CVEWhitelistItems: CVEWhitelistItem[];
  /** True if images are scanned as they are pushed. */
  AutoScan: boolean;
  /** True if pulls of images that are too vulnerable are refused. */
  PreventVUL: boolean;
  /** From what severity on an image of the namespace is too vulnerable; empty where that is not set. */
  Severity: string;
}

/**
 * A private link, and which domain should lead to it.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#VpcAndDomainInfo
 */
export interface VpcAndDomainInfo {
  /** Id of the instance that is linked. */
  InstanceId: string;
  /** Private network that is linked. */
  VpcId: string;
  /** Address of the link. */
  EniLBIp: string;
  /**
   * True asks for the domain of the public access, false for the one with `-vpc`.
   *
   * Default: `false`.
   */
  UsePublicDomain?: boolean;
  /**
   * Region of the link; left out, that of the instance.
   *
   * Empty: the same as left out.
   */
  RegionName?: string;
}

/**
 * Whether a domain leads to a private link.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#VpcPrivateDomainStatus
 */
export interface VpcPrivateDomainStatus {
  /** Region of the private network that was looked up. */
  Region: string;
  /** Private network that was looked up. */
  VpcId: string;
  /**
   * `ENABLED` where the domain leads to the link.
   *
   * - `ENABLED`
   * - `DISABLED`
   * - `ERROR`
   */
  Status: "ENABLED" | "DISABLED" | "ERROR" | (string & {});
}

/**
 * Where a trigger sends its requests.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#WebhookTarget
 */
export interface WebhookTarget {
  /** Address that receives the requests, such as `http://httpbin.org/post`. */
  Address: string;
  /** Further HTTP headers for these requests. */
  Headers?: Header[];
}

/**
 * A trigger: on which events of a namespace it calls which addresses.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#WebhookTrigger
 */
export interface WebhookTrigger {
  /** Name of the trigger, free to choose. */
  Name: string;
  /** Addresses that the trigger calls. */
  Targets: WebhookTarget[];
  /** Events that set the trigger off, such as `pushImage` or `pullImage`. */
  EventTypes: string[];
  /** Rule that narrows the events, such as `.*` for all. */
  Condition: string;
  /** True if the trigger is active. */
  Enabled: boolean;
  /** Number of the trigger; an update finds the trigger by it. */
  Id?: number;
  /** Remark on the trigger. */
  Description?: string;
  /** Number of the namespace that the trigger watches. */
  NamespaceId?: number;
  /**
   * Name of the namespace that the trigger listens to.
   *
   * May be null in an answer. May be missing in an answer.
   */
  NamespaceName?: string | null;
  /**
   * What the trigger belongs to; empty for a plain webhook.
   *
   * May be null in an answer. May be missing in an answer.
   */
  Product?: string | null;
  /**
   * Region to which the trigger brings images ahead of their use.
   *
   * May be null in an answer. May be missing in an answer.
   */
  PreheatRegion?: string | null;
}
