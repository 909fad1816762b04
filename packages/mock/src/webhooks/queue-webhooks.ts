import type { Reaction, RegistryEvent } from "../events.js";
import { webhookCallKey } from "../store/entities/webhook-log.js";
import { triggerKey, type WebhookTarget, type WebhookTrigger } from "../store/entities/webhook-trigger.js";
import { nextNumber } from "../store/next-number.js";
import { namespaceKey, type Store } from "../store/store.js";
import { triggerMatches } from "./trigger-matches.js";
import { printWebhookBody } from "./webhook-body.js";
import { parseWebhookUrl } from "./webhook-url.js";

/** Entries that are kept of a trigger: a log must not grow without end. */
const MAX_ENTRIES = 1000;

/** Notes the calls that an event sets off. They are made once the request's changes are final: see courier.ts. */
export const queueWebhooks: Reaction = ({ store }, event) => {
  for (const trigger of store.webhooks.triggers.childrenOf(namespaceKey(event.instanceId, event.namespace))) {
    if (!triggerMatches(trigger, event)) continue;
    for (const target of trigger.targets) queueCall(store, trigger, target, event);
  }
};

function queueCall(store: Store, trigger: WebhookTrigger, target: WebhookTarget, event: RegistryEvent): void {
  const { instanceId, namespace, id: triggerId } = trigger;
  const call = { instanceId, namespace, triggerId, id: nextNumber(store, instanceId, "webhook-call") };
  const url = parseWebhookUrl(target.address);
  const isSendable = url instanceof URL;
  store.webhooks.logs.put({
    ...call,
    eventType: event.type,
    detail: printWebhookBody(store, event),
    status: isSendable ? "pending" : "error",
    fault: isSendable ? undefined : `the address ${url}`,
    createdAtMs: event.atMs,
    updatedAtMs: event.atMs,
  });
  const headers = target.headers.map(({ key, values }) => [key, values.join(", ")] as const);
  if (isSendable) store.webhooks.deliveries.put({ ...call, url: url.href, headers });
  dropOldest(store, triggerKey(instanceId, namespace, triggerId));
}

function dropOldest(store: Store, trigger: string): void {
  for (const log of store.webhooks.logs.pageOf(trigger, MAX_ENTRIES, 1)) {
    store.webhooks.logs.delete(webhookCallKey(log));
    store.webhooks.deliveries.delete(webhookCallKey(log));
  }
}
