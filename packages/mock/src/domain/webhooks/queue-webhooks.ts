import { nextNumber } from "../../state/counters.js";
import type { WebhookTarget, WebhookTrigger } from "../../state/entities/webhooks.js";
import { namespaceKey, repositoryKey, triggerKey, webhookCallKey } from "../../state/keys.js";
import type { Store } from "../../state/store.js";
import type { RegistryEvent } from "../events.js";
import { MAX_TRIGGER_LOGS } from "../quotas.js";
import type { Services } from "../services.js";
import { parseWebhookUrl, triggerMatches } from "./triggers.js";

/** Notes the calls that an event sets off. They are made once the request's changes are final: see dispatcher.ts. */
export function queueWebhooks({ store }: Services, event: RegistryEvent): void {
  for (const trigger of store.webhookTriggers.childrenOf(namespaceKey(event.instanceId, event.namespace))) {
    if (!triggerMatches(trigger, event)) continue;
    for (const target of trigger.targets) queueCall(store, trigger, target, event);
  }
}

function queueCall(store: Store, trigger: WebhookTrigger, target: WebhookTarget, event: RegistryEvent): void {
  const { instanceId, namespace, id: triggerId } = trigger;
  const call = { instanceId, namespace, triggerId, id: nextNumber(store, instanceId, "webhook-call") };
  const url = parseWebhookUrl(target.address);
  const isSendable = url instanceof URL;
  store.webhookLogs.put({
    ...call,
    eventType: event.type,
    detail: printWebhookBody(store, event),
    status: isSendable ? "pending" : "error",
    fault: isSendable ? undefined : `the address ${url}`,
    createdAtMs: event.atMs,
    updatedAtMs: event.atMs,
  });
  const headers = target.headers.map(({ key, values }) => [key, values.join(", ")] as const);
  if (isSendable) store.webhookDeliveries.put({ ...call, url: url.href, headers });
  dropOldest(store, triggerKey(instanceId, namespace, triggerId));
}

function dropOldest(store: Store, trigger: string): void {
  for (const log of store.webhookLogs.pageOf(trigger, MAX_TRIGGER_LOGS, 1)) {
    store.webhookLogs.delete(webhookCallKey(log));
  }
}

/** What a call of a webhook says about an event: JSON, times in seconds. */
function printWebhookBody(store: Store, event: RegistryEvent): string {
  const { instanceId, namespace, repository, tag, digest } = event;
  const createdAtMs = store.repositories.get(repositoryKey(instanceId, namespace, repository))?.createdAtMs;
  const isPublic = store.namespaces.get(namespaceKey(instanceId, namespace))?.isPublic ?? false;
  return JSON.stringify({
    type: event.type,
    occur_at: seconds(event.atMs),
    event_data: {
      resources: [{ digest, tag, resource_url: resourceUrl(store, event) }],
      repository: {
        // A chart has no repository of its own, and a repository may be gone with its last image.
        ...(createdAtMs === undefined ? {} : { date_created: seconds(createdAtMs) }),
        name: repository,
        namespace,
        repo_full_name: `${namespace}/${repository}`,
        repo_type: isPublic ? "public" : "private",
      },
    },
    operator: event.operator,
  });
}

/** Images by their reference; charts by where they can be had, as Harbor has it. */
function resourceUrl(store: Store, { type, instanceId, namespace, repository, tag, digest }: RegistryEvent): string {
  const domain = `${store.instances.get(instanceId)?.name ?? instanceId}.tencentcloudcr.com`;
  if (type.endsWith("Chart")) return `https://${domain}/chartrepo/${namespace}/charts/${repository}-${tag}.tgz`;
  return `${domain}/${namespace}/${repository}${tag === "" ? `@${digest}` : `:${tag}`}`;
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
