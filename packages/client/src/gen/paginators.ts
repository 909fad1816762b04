// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { PagedItems, PageOptions } from "../contract.js";
import type {
  DescribeServiceAccountsRequest,
  DescribeServiceAccountsResponse,
  ServiceAccount,
} from "./types/custom-account.js";
import type {
  DescribeImagesRequest,
  DescribeImagesResponse,
  DescribeRepositoriesRequest,
  DescribeRepositoriesResponse,
  TcrImageInfo,
  TcrRepositoryInfo,
} from "./types/image-repository.js";
import type {
  CustomizedDomainInfo,
  DescribeInstanceCustomizedDomainRequest,
  DescribeInstanceCustomizedDomainResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstanceTokenRequest,
  DescribeInstanceTokenResponse,
  Registry,
  TcrInstanceToken,
} from "./types/instance-management.js";
import type {
  DescribeReplicationInstancesRequest,
  DescribeReplicationInstancesResponse,
  ReplicationRegistry,
} from "./types/instance-synchronization.js";
import type { DescribeNamespacesRequest, DescribeNamespacesResponse, TcrNamespaceInfo } from "./types/namespace.js";
import type {
  DescribeTagRetentionExecutionRequest,
  DescribeTagRetentionExecutionResponse,
  DescribeTagRetentionExecutionTaskRequest,
  DescribeTagRetentionExecutionTaskResponse,
  DescribeTagRetentionRulesRequest,
  DescribeTagRetentionRulesResponse,
  RetentionExecution,
  RetentionPolicy,
  RetentionTask,
} from "./types/tag-retention.js";
import type {
  DescribeWebhookTriggerLogRequest,
  DescribeWebhookTriggerLogResponse,
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  WebhookTrigger,
  WebhookTriggerLog,
} from "./types/trigger.js";

/** The items of every list that comes in pages, one after the other, or page by page. */
export interface Paginators {
  /**
   * Walks all pages of DescribeImages: each item of `ImageInfoList`.
   *
   * Starts from `Offset`, which counts pages, from 1. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeImages` throws.
   */
  readonly describeImages: (
    input: DescribeImagesRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeImagesResponse, TcrImageInfo>;
  /**
   * Walks all pages of DescribeInstanceCustomizedDomain: each item of `DomainInfoList`.
   *
   * Starts from `Offset`, which counts rows, from 0. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeInstanceCustomizedDomain` throws.
   */
  readonly describeInstanceCustomizedDomain: (
    input: DescribeInstanceCustomizedDomainRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeInstanceCustomizedDomainResponse, CustomizedDomainInfo>;
  /**
   * Walks all pages of DescribeInstanceToken: each item of `Tokens`.
   *
   * Starts from `Offset`, which counts rows, from 0. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeInstanceToken` throws.
   */
  readonly describeInstanceToken: (
    input: DescribeInstanceTokenRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeInstanceTokenResponse, TcrInstanceToken>;
  /**
   * Walks all pages of DescribeInstances: each item of `Registries`.
   *
   * Starts from `Offset`, which counts rows, from 0. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeInstances` throws.
   */
  readonly describeInstances: (
    input?: DescribeInstancesRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeInstancesResponse, Registry>;
  /**
   * Walks all pages of DescribeNamespaces: each item of `NamespaceList`.
   *
   * Starts from `Offset`, which counts pages, from 0. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeNamespaces` throws.
   */
  readonly describeNamespaces: (
    input: DescribeNamespacesRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeNamespacesResponse, TcrNamespaceInfo>;
  /**
   * Walks all pages of DescribeReplicationInstances: each item of `ReplicationRegistries`.
   *
   * Starts from `Offset`, which counts rows, from 0. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeReplicationInstances` throws.
   */
  readonly describeReplicationInstances: (
    input: DescribeReplicationInstancesRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeReplicationInstancesResponse, ReplicationRegistry>;
  /**
   * Walks all pages of DescribeRepositories: each item of `RepositoryList`.
   *
   * Starts from `Offset`, which counts pages, from 1. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeRepositories` throws.
   */
  readonly describeRepositories: (
    input: DescribeRepositoriesRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeRepositoriesResponse, TcrRepositoryInfo>;
  /**
   * Walks all pages of DescribeServiceAccounts: each item of `ServiceAccounts`.
   *
   * Starts from `Offset`, which counts rows, from 0. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeServiceAccounts` throws.
   */
  readonly describeServiceAccounts: (
    input: DescribeServiceAccountsRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeServiceAccountsResponse, ServiceAccount>;
  /**
   * Walks all pages of DescribeTagRetentionExecution: each item of `RetentionExecutionList`.
   *
   * Starts from `Offset`, which counts pages, from 1. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeTagRetentionExecution` throws.
   */
  readonly describeTagRetentionExecution: (
    input: DescribeTagRetentionExecutionRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeTagRetentionExecutionResponse, RetentionExecution>;
  /**
   * Walks all pages of DescribeTagRetentionExecutionTask: each item of `RetentionTaskList`.
   *
   * Starts from `Offset`, which counts pages, from 1. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeTagRetentionExecutionTask` throws.
   */
  readonly describeTagRetentionExecutionTask: (
    input: DescribeTagRetentionExecutionTaskRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeTagRetentionExecutionTaskResponse, RetentionTask>;
  /**
   * Walks all pages of DescribeTagRetentionRules: each item of `RetentionPolicyList`.
   *
   * Starts from `Offset`, which counts pages, from 1. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeTagRetentionRules` throws.
   */
  readonly describeTagRetentionRules: (
    input: DescribeTagRetentionRulesRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeTagRetentionRulesResponse, RetentionPolicy>;
  /**
   * Walks all pages of DescribeWebhookTrigger: each item of `Triggers`.
   *
   * Starts from `Offset`, which counts rows, from 0. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeWebhookTrigger` throws.
   */
  readonly describeWebhookTrigger: (
    input: DescribeWebhookTriggerRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeWebhookTriggerResponse, WebhookTrigger>;
  /**
   * Walks all pages of DescribeWebhookTriggerLog: each item of `Logs`.
   *
   * Starts from `Offset`, which counts rows, from 0. Default `Limit`: 100.
   *
   * Rows that are deleted during the walk make it skip others: collect them first, by `toArray`.
   *
   * @throws TcrInputError for a wrong option, and what `describeWebhookTriggerLog` throws.
   */
  readonly describeWebhookTriggerLog: (
    input: DescribeWebhookTriggerLogRequest,
    options?: PageOptions,
  ) => PagedItems<DescribeWebhookTriggerLogResponse, WebhookTriggerLog>;
}
