import type { RegistryEvent } from "./events.js";
import { replicatePush } from "./replication/replicate-push.js";
import type { Services } from "./services.js";
import { signPushedImage } from "./signing.js";
import { queueWebhooks } from "./webhooks/queue-webhooks.js";

/** What the mock does by itself when something has happened; its changes belong to the same request. */
type Subscriber = (services: Services, event: RegistryEvent) => void;

const subscribers: readonly Subscriber[] = [signPushedImage, queueWebhooks, replicatePush];

/** Runs every subscriber of an event, in order. One may push images itself, which is an event again. */
export function runSubscribers(services: Services, event: RegistryEvent): void {
  for (const run of subscribers) run(services, event);
}
