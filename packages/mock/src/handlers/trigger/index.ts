import type { Handlers } from "../handler.js";
import { createWebhookTrigger } from "./create-webhook-trigger.js";
import { deleteWebhookTrigger } from "./delete-webhook-trigger.js";
import { describeWebhookTrigger } from "./describe-webhook-trigger.js";
import { describeWebhookTriggerLog } from "./describe-webhook-trigger-log.js";
import { modifyWebhookTrigger } from "./modify-webhook-trigger.js";

/** Webhook triggers. */
export const triggerHandlers = {
  CreateWebhookTrigger: createWebhookTrigger,
  DeleteWebhookTrigger: deleteWebhookTrigger,
  DescribeWebhookTrigger: describeWebhookTrigger,
  DescribeWebhookTriggerLog: describeWebhookTriggerLog,
  ModifyWebhookTrigger: modifyWebhookTrigger,
} satisfies Handlers;
