// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
import type {
  CreateWebhookTriggerErrorCode,
  DeleteWebhookTriggerErrorCode,
  DescribeWebhookTriggerErrorCode,
  DescribeWebhookTriggerLogErrorCode,
  ModifyWebhookTriggerErrorCode,
} from "../errors/trigger.js";
import { Header, WebhookTarget, WebhookTrigger, WebhookTriggerLog } from "../shapes/trigger.js";
import type {
  CreateWebhookTriggerRequest,
  CreateWebhookTriggerResponse,
  DeleteWebhookTriggerRequest,
  DeleteWebhookTriggerResponse,
  DescribeWebhookTriggerLogRequest,
  DescribeWebhookTriggerLogResponse,
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
} from "../types/trigger.js";

/**
 * Adds a webhook trigger to a namespace: events there are posted to the given addresses.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50683
 */
export const createWebhookTrigger: Operation<
  CreateWebhookTriggerRequest,
  CreateWebhookTriggerResponse,
  CreateWebhookTriggerErrorCode
> = /* @__PURE__ */ defineOperation(
  "CreateWebhookTrigger create 20",
  "RegistryId! Trigger!:WebhookTrigger Namespace!",
  "Trigger:WebhookTrigger",
  { Header, WebhookTarget, WebhookTrigger },
);

/**
 * Removes a webhook trigger from a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50682
 */
export const deleteWebhookTrigger: Operation<
  DeleteWebhookTriggerRequest,
  DeleteWebhookTriggerResponse,
  DeleteWebhookTriggerErrorCode
> = /* @__PURE__ */ defineOperation("DeleteWebhookTrigger delete 20", "RegistryId! Namespace! Id!:Integer", "");

/**
 * Lists the webhook triggers of an instance or of one namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50681
 */
export const describeWebhookTrigger: Operation<
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  DescribeWebhookTriggerErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeWebhookTrigger read 20",
  "RegistryId! Limit:Integer Offset:Integer Namespace",
  "TotalCount:Integer Triggers:WebhookTrigger[]",
  { Header, WebhookTarget, WebhookTrigger },
  {
    paging: {
      style: "offset",
      offset: "Offset",
      limit: "Limit",
      items: "Triggers",
      total: "TotalCount",
      first: 0,
      defaultLimit: 20,
      maxLimit: 100,
    },
  },
);

/**
 * Lists the deliveries that the webhook triggers of a namespace have made.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50680
 */
export const describeWebhookTriggerLog: Operation<
  DescribeWebhookTriggerLogRequest,
  DescribeWebhookTriggerLogResponse,
  DescribeWebhookTriggerLogErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeWebhookTriggerLog read 20",
  "RegistryId! Namespace! Id:Integer Limit:Integer Offset:Integer",
  "TotalCount:Integer Logs:WebhookTriggerLog[]",
  { WebhookTriggerLog },
  {
    paging: {
      style: "offset",
      offset: "Offset",
      limit: "Limit",
      items: "Logs",
      total: "TotalCount",
      first: 0,
      defaultLimit: 20,
      maxLimit: 100,
    },
  },
);

/**
 * Changes a webhook trigger of a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50679
 */
export const modifyWebhookTrigger: Operation<
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
  ModifyWebhookTriggerErrorCode
> = /* @__PURE__ */ defineOperation(
  "ModifyWebhookTrigger update 20",
  'RegistryId! Trigger!:WebhookTrigger{"partial":["Id"]} Namespace!',
  "",
  { Header, WebhookTarget, WebhookTrigger },
);
