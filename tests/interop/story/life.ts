import { tellAccess } from "./access.js";
import { tellAccounts } from "./accounts.js";
import { tellCharts } from "./charts.js";
import { tellImages } from "./images.js";
import { tellBirth, tellEnd } from "./instance.js";
import { tellNamespace } from "./namespace.js";
import { tellReplication } from "./replication.js";
import { tellRetention } from "./retention.js";
import type { Chapter, Teller } from "./teller.js";
import { tellWebhooks } from "./webhooks.js";

const chapters: readonly Chapter[] = [
  tellAccounts,
  tellAccess,
  tellNamespace,
  tellRetention,
  tellWebhooks,
  tellImages,
  tellReplication,
  tellCharts,
  tellEnd,
];

/** The whole life of an instance with all that it can hold: each of the 76 actions at least once. */
export async function tellLife(teller: Teller): Promise<void> {
  const instance = await tellBirth(teller);
  for (const chapter of chapters) await chapter(teller, instance);
}
