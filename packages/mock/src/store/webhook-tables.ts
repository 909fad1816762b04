import { type WebhookDelivery, type WebhookLog, webhookCallKey } from "./entities/webhook-log.js";
import { triggerKey, type WebhookTrigger } from "./entities/webhook-trigger.js";
import { type Change, Table } from "./table.js";

/** What belongs to webhooks. All of it goes with its namespace. */
export type WebhookTables = ReturnType<typeof createWebhookTables>;

export function createWebhookTables(onChange: (change: Change) => void) {
  return {
    /** Below their namespace. */
    triggers: new Table<WebhookTrigger>({
      name: "webhookTriggers",
      keyOf: ({ instanceId, namespace, id }) => triggerKey(instanceId, namespace, id),
      parentOf: ({ instanceId, namespace }) => `${instanceId}/${namespace}`,
      onChange,
    }),
    /** Below their trigger and below its namespace, the latest first. */
    logs: new Table<WebhookLog>({
      name: "webhookLogs",
      keyOf: webhookCallKey,
      parentOf: ({ instanceId, namespace, triggerId }) => [
        triggerKey(instanceId, namespace, triggerId),
        `${instanceId}/${namespace}`,
      ],
      compare: (left, right) => right.id - left.id,
      onChange,
    }),
    /** The calls of the log that are still to be made. */
    deliveries: new Table<WebhookDelivery>({
      name: "webhookDeliveries",
      keyOf: webhookCallKey,
      parentOf: ({ instanceId, namespace, triggerId }) => triggerKey(instanceId, namespace, triggerId),
      onChange,
    }),
  };
}

/** Removes a trigger with its log; calls that are still to be made are not made. */
export function removeTrigger(
  tables: WebhookTables,
  trigger: Pick<WebhookTrigger, "instanceId" | "namespace" | "id">,
): void {
  const key = triggerKey(trigger.instanceId, trigger.namespace, trigger.id);
  tables.logs.deleteBelow(key);
  tables.deliveries.deleteBelow(key);
  tables.triggers.delete(key);
}
