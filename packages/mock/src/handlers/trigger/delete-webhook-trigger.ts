import { removeTrigger } from "../../store/webhook-tables.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { findTrigger } from "./find-trigger.js";

/** Removes a trigger with its log. */
export const deleteWebhookTrigger: Handler<"DeleteWebhookTrigger"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  removeTrigger(call.store.webhooks, findTrigger(call, namespace, input.Id));
  return {};
};
