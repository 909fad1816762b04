import { isoTimestamp } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { findNamespace } from "../../../domain/namespaces.js";
import { MAX_TRIGGERS } from "../../../domain/quotas.js";
import type { WebhookTrigger as DomesticTrigger } from "../../../gen/domestic/types/domestic.js";
import type { WebhookTrigger as TriggerOutput, WebhookTriggerLog } from "../../../gen/types/index.js";
import { nextNumber } from "../../../state/counters.js";
import type { Namespace } from "../../../state/entities/namespaces.js";
import type { WebhookLog, WebhookTrigger } from "../../../state/entities/webhooks.js";
import { namespaceKey, triggerKey } from "../../../state/keys.js";
import { domesticOnly, type EditionHandler } from "./edition-handler.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { checkPage, pageByRow, rowsBelow } from "./list.js";
import { triggerFields } from "./webhook-trigger-fields.js";

/** Creates a trigger in a namespace. The instance gives the id; one in the request is ignored. */
export const createWebhookTrigger: EditionHandler<"CreateWebhookTrigger"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const fields = triggerFields(input.Trigger, call);
  const { webhookTriggers } = call.store;
  if (webhookTriggers.countOf(namespaceKey(namespace.instanceId, namespace.name)) >= MAX_TRIGGERS) {
    throw call.error("LimitExceeded", `A namespace has at most ${MAX_TRIGGERS} triggers.`);
  }
  const trigger: WebhookTrigger = {
    instanceId: namespace.instanceId,
    namespace: namespace.name,
    id: nextNumber(call.store, namespace.instanceId, "webhook-trigger"),
    name: "",
    description: "",
    targets: [],
    eventTypes: [],
    condition: "",
    isEnabled: false,
    ...fields,
    ...productOf(input),
  };
  webhookTriggers.put(trigger);
  return { Trigger: triggerOf(trigger, call) };
};

/** Lists triggers in the order of their creation, of one namespace or of all. */
export const describeWebhookTrigger: EditionHandler<"DescribeWebhookTrigger"> = (input, call) => {
  const { store } = call;
  const instance = findRunningInstance(call, input.RegistryId);
  const parent =
    input.Namespace === undefined
      ? instance.id
      : namespaceKey(instance.id, findNamespace(call, instance, input.Namespace).name);
  const triggers = rowsBelow(store.webhookTriggers, [parent]);
  const page = pageByRow(triggers, input, call);
  return { TotalCount: triggers.length, Triggers: page.map((trigger) => triggerOf(trigger, call)) };
};

/** Lists the calls of one trigger or of all triggers of a namespace, the latest first. */
export const describeWebhookTriggerLog: Handler<"DescribeWebhookTriggerLog"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const { instanceId, name } = namespace;
  const parent =
    input.Id === undefined
      ? namespaceKey(instanceId, name)
      : triggerKey(instanceId, name, findTrigger(call, namespace, input.Id).id);
  const { webhookLogs } = call.store;
  const { offset, limit } = checkPage(input, call);
  return { TotalCount: webhookLogs.countOf(parent), Logs: webhookLogs.pageOf(parent, offset, limit).map(logOf) };
};

/** Changes the members of a trigger that the request names. */
export const modifyWebhookTrigger: EditionHandler<"ModifyWebhookTrigger"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const trigger = findTrigger(call, namespace, input.Trigger.Id);
  call.store.webhookTriggers.put({ ...trigger, ...triggerFields(input.Trigger, call), ...productOf(input) });
  return {};
};

/** Deletes a trigger with its log. */
export const deleteWebhookTrigger: Handler<"DeleteWebhookTrigger"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const { webhookTriggers } = call.store;
  webhookTriggers.delete(webhookTriggers.keyOf(findTrigger(call, namespace, input.Id)));
  return {};
};

/** A webhook trigger of a namespace. */
function findTrigger(call: Call, { instanceId, name }: Namespace, id: number): WebhookTrigger {
  const trigger = call.store.webhookTriggers.get(triggerKey(instanceId, name, id));
  if (trigger === undefined) throw new RegistryRefusal("missing", "The trigger does not exist.");
  return trigger;
}

/** What a trigger belongs to, as far as the request says it. */
function productOf({
  Product,
  PreheatRegion,
}: {
  readonly Product?: string;
  readonly PreheatRegion?: string;
}): Pick<WebhookTrigger, "product" | "preheatRegion"> {
  return {
    ...(Product === undefined ? {} : { product: Product }),
    ...(PreheatRegion === undefined ? {} : { preheatRegion: PreheatRegion }),
  };
}

/** A trigger as an answer shows it. */
function triggerOf(trigger: WebhookTrigger, call: Call): TriggerOutput | DomesticTrigger {
  const namespace = call.store.namespaces.get(namespaceKey(trigger.instanceId, trigger.namespace));
  return {
    Id: trigger.id,
    Name: trigger.name,
    Description: trigger.description,
    NamespaceId: namespace?.id ?? 0,
    Targets: trigger.targets.map(({ address, headers }) => ({
      Address: address,
      Headers: headers.map(({ key, values }) => ({ Key: key, Values: [...values] })),
    })),
    EventTypes: [...trigger.eventTypes],
    Condition: trigger.condition,
    Enabled: trigger.isEnabled,
    ...domesticOnly(call, {
      NamespaceName: trigger.namespace,
      Product: trigger.product ?? "",
      PreheatRegion: trigger.preheatRegion ?? "",
    }),
  };
}

function logOf(log: WebhookLog): WebhookTriggerLog {
  return {
    Id: log.id,
    TriggerId: log.triggerId,
    EventType: log.eventType,
    NotifyType: "http",
    Detail: log.detail,
    CreationTime: isoTimestamp(log.createdAtMs),
    UpdateTime: isoTimestamp(log.updatedAtMs),
    Status: log.status,
  };
}
