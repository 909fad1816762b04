import { isGlob, matchesGlob } from "../../base/glob.js";
import type { WebhookTrigger } from "../../state/entities/webhooks.js";
import type { RegistryEvent } from "../events.js";

/** What is wrong with the address of a webhook's target. */
export type AddressFault = "is no http or https address" | "must not hold a name and a password";

/** The URL of a target's address. One without a scheme, as the manual's example `abc.local`, is reached by http. */
export function parseWebhookUrl(address: string): URL | AddressFault {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  if (!/^https?:\/\//i.test(text) || /\s/.test(address) || !URL.canParse(text)) return "is no http or https address";
  const url = new URL(text);
  return url.username === "" && url.password === "" ? url : "must not hold a name and a password";
}

/** Whether a condition is well formed. */
export function isCondition(condition: string): boolean {
  return patternsOf(condition).every((pattern) => isAll(pattern) || isGlob(pattern));
}

/** Whether an event sets a trigger off. */
export function triggerMatches({ isEnabled, eventTypes, condition }: WebhookTrigger, event: RegistryEvent): boolean {
  if (!isEnabled || !eventTypes.includes(event.type)) return false;
  const [repository, tag] = patternsOf(condition);
  return matches(repository, event.repository) && matches(tag, event.tag);
}

/** The patterns of a condition: over the repository, without its namespace, and behind a colon over the tag. */
function patternsOf(condition: string): readonly [repository: string, tag: string] {
  const colon = condition.indexOf(":");
  return colon < 0 ? [condition, ""] : [condition.slice(0, colon), condition.slice(colon + 1)];
}

function matches(pattern: string, text: string): boolean {
  return isAll(pattern) || matchesGlob(pattern, text);
}

/** The manual's examples write `.*` for everything, which is no glob. */
function isAll(pattern: string): boolean {
  return pattern === "" || pattern === ".*";
}
