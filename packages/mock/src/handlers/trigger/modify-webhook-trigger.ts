import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { findTrigger } from "./find-trigger.js";
import { triggerFields } from "./trigger-fields.js";

/** Changes what the request has of a trigger and leaves the rest; its id, which is optional by the type, tells which trigger. */
export const modifyWebhookTrigger: Handler<"ModifyWebhookTrigger"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  if (input.Trigger.Id === undefined) {
    throw call.error("MissingParameter", "The request is missing the required parameter `Trigger.Id`.");
  }
  const trigger = findTrigger(call, namespace, input.Trigger.Id);
  call.store.webhooks.triggers.put({ ...trigger, ...triggerFields(input.Trigger, call) });
  return {};
};
