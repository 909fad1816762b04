import type { WebhookTrigger } from "../../store/entities/webhook-trigger.js";
import { nextNumber } from "../../store/next-number.js";
import { namespaceKey } from "../../store/store.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { triggerFields } from "./trigger-fields.js";
import { triggerOf } from "./trigger-of.js";

/** The sources name no number: see decisions.ts. */
const MAX_TRIGGERS = 100;

/** Adds a trigger to a namespace. An id in the request is left aside: the number is the instance's to give. */
export const createWebhookTrigger: Handler<"CreateWebhookTrigger"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const fields = triggerFields(input.Trigger, call);
  const { triggers } = call.store.webhooks;
  if (triggers.countOf(namespaceKey(namespace.instanceId, namespace.name)) >= MAX_TRIGGERS) {
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
  };
  triggers.put(trigger);
  return { Trigger: triggerOf(trigger, call.store) };
};
