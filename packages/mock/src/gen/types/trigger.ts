// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { PartOf } from "../../contract.js";

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

/**
 * Input of DeleteWebhookTrigger. Removes a webhook trigger from a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50682
 */
export interface DeleteWebhookTriggerRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace whose events the trigger watches. */
  Namespace: string;
  /** Id of the trigger to remove. */
  Id: number;
}

/**
 * Output of DeleteWebhookTrigger.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50682
 */
export interface DeleteWebhookTriggerResponse {
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
 * Input of DescribeWebhookTriggerLog. Lists the deliveries that the webhook triggers of a namespace have made.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50680
 */
export interface DescribeWebhookTriggerLogRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the namespace whose deliveries are listed. */
  Namespace: string;
  /** Id of the trigger whose deliveries are wanted; left out, those of all triggers of the namespace. */
  Id?: number;
  /** Rows a page. */
  Limit?: number;
  /** Rows to skip before the page. */
  Offset?: number;
}

/**
 * Output of DescribeWebhookTriggerLog.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50680
 */
export interface DescribeWebhookTriggerLogResponse {
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** One row a delivery. */
  Logs: WebhookTriggerLog[];
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
}

/**
 * One call that a trigger made.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#WebhookTriggerLog
 */
export interface WebhookTriggerLog {
  /** Number of the call in the log. */
  Id: number;
  /** Number of the trigger that made the call. */
  TriggerId: number;
  /** Event that set the trigger off, such as `pushImage`. */
  EventType: string;
  /** Way of the call, such as `http`. */
  NotifyType: string;
  /**
   * Body of the call, JSON in a string.
   *
   * Format: JSON text.
   */
  Detail: string;
  /**
   * When the call was entered in the log, such as `2020-04-14T02:47:23.177329+08:00`.
   *
   * Format: an ISO 8601 time.
   */
  CreationTime: string;
  /**
   * When the call's entry last changed, such as `2020-04-14T02:47:24.244664+08:00`.
   *
   * Format: an ISO 8601 time.
   */
  UpdateTime: string;
  /** State of the call, such as `finished`. */
  Status: string;
}
