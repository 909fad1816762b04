import type { Reaction } from "./events.js";
import { replicatePush } from "./replication/replicate-push.js";
import { signWhatIsPushed } from "./signing.js";
import { queueWebhooks } from "./webhooks/queue-webhooks.js";

/** Everything that follows an event by itself, in this order. */
export const standingReactions: readonly Reaction[] = [signWhatIsPushed, queueWebhooks, replicatePush];
