import type { RegistryEvent } from "./events.js";
import { replicatePush } from "./replication/replicate-push.js";
import type { Services } from "./services.js";
import { signPushedImage } from "./signing.js";
import { queueWebhooks } from "./webhooks/queue-webhooks.js";

/** Reacts to an event; what it changes belongs to the same transaction. */
type Subscriber = (services: Services, event: RegistryEvent) => void;

const subscribers: readonly Subscriber[] = [signPushedImage, queueWebhooks, replicatePush];

/** Runs every subscriber of an event, in order. One may push images itself, which is an event again. */
export function runSubscribers(services: Services, event: RegistryEvent): void {
  for (const run of subscribers) run(services, event);
}
