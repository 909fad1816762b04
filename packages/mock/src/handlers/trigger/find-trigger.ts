import { triggerKey, type WebhookTrigger } from "../../store/entities/webhook-trigger.js";
import type { Namespace } from "../../store/entities.js";
import { notFound } from "../find.js";
import type { Call } from "../handler.js";

/** A webhook trigger of a namespace. */
export function findTrigger(call: Call, { instanceId, name }: Namespace, id: number): WebhookTrigger {
  const trigger = call.store.webhooks.triggers.get(triggerKey(instanceId, name, id));
  if (trigger === undefined) throw notFound(call, "The trigger does not exist.");
  return trigger;
}
