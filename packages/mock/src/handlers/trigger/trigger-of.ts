import type { WebhookTrigger as TriggerOutput } from "../../gen/types/index.js";
import type { WebhookTrigger } from "../../store/entities/webhook-trigger.js";
import { namespaceKey, type Store } from "../../store/store.js";

/** A trigger as an answer shows it. */
export function triggerOf(trigger: WebhookTrigger, store: Store): TriggerOutput {
  const namespace = store.namespaces.get(namespaceKey(trigger.instanceId, trigger.namespace));
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
  };
}
