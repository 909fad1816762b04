// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
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
> = {
  name: "CreateWebhookTrigger",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Trigger", type: "WebhookTrigger", required: true },
    { name: "Namespace", type: "String", required: true },
  ],
  output: [{ name: "Trigger", type: "WebhookTrigger" }],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  examples: [
    {
      input: {
        Namespace: "someNs",
        Trigger: {
          Name: "sometrigger",
          Enabled: "true",
          EventTypes: ["pullImage"],
          Targets: [{ Headers: [{ Values: ["abc"], Key: "X-Custom-Header" }], Address: "http://httpbin.org/post" }],
          Condition: ".*",
          Description: "Trigger description",
        },
        RegistryId: "tcr-7s2d14fn",
      },
    },
  ],
};

/**
 * Removes a webhook trigger from a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50682
 */
export const deleteWebhookTrigger: Operation<
  DeleteWebhookTriggerRequest,
  DeleteWebhookTriggerResponse,
  DeleteWebhookTriggerErrorCode
> = {
  name: "DeleteWebhookTrigger",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Namespace", type: "String", required: true },
    { name: "Id", type: "Integer", required: true },
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  examples: [{ input: { RegistryId: "tcr-ak9876", Namespace: "someNs", Id: 11 } }],
};

/**
 * Lists the webhook triggers of an instance or of one namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50681
 */
export const describeWebhookTrigger: Operation<
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  DescribeWebhookTriggerErrorCode
> = {
  name: "DescribeWebhookTrigger",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
    { name: "Namespace", type: "String" },
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Triggers", type: "WebhookTrigger", list: 1 },
  ],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
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
  examples: [{ input: { Limit: "1", Namespace: "someNs", RegistryId: "tcr-7s2d14fn" } }],
};

/**
 * Lists the deliveries that the webhook triggers of a namespace have made.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50680
 */
export const describeWebhookTriggerLog: Operation<
  DescribeWebhookTriggerLogRequest,
  DescribeWebhookTriggerLogResponse,
  DescribeWebhookTriggerLogErrorCode
> = {
  name: "DescribeWebhookTriggerLog",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Namespace", type: "String", required: true },
    { name: "Id", type: "Integer" },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Logs", type: "WebhookTriggerLog", list: 1 },
  ],
  shapes: { WebhookTriggerLog },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
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
  examples: [{ input: { RegistryId: "tcr-ak9876", Namespace: "someNs", Id: 9 } }],
};

/**
 * Changes a webhook trigger of a namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50679
 */
export const modifyWebhookTrigger: Operation<
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
  ModifyWebhookTriggerErrorCode
> = {
  name: "ModifyWebhookTrigger",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Trigger", type: "WebhookTrigger", required: true, partial: ["Id"] },
    { name: "Namespace", type: "String", required: true },
  ],
  output: [],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-7s2d14fn",
        Namespace: "someNs",
        Trigger: { Id: 9, Enabled: false, Targets: [{ Address: "abc.local" }], EventTypes: ["pullImage"] },
      },
    },
  ],
};
