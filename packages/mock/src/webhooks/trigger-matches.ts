import type { RegistryEvent } from "../events.js";
import { isGlob, matchesGlob } from "../rules/glob.js";
import type { WebhookTrigger } from "../store/entities/webhook-trigger.js";

/** The patterns of a condition: over the repository, without its namespace, and behind a colon over the tag. */
function patternsOf(condition: string): readonly [repository: string, tag: string] {
  const colon = condition.indexOf(":");
  return colon < 0 ? [condition, ""] : [condition.slice(0, colon), condition.slice(colon + 1)];
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

function matches(pattern: string, text: string): boolean {
  return isAll(pattern) || matchesGlob(pattern, text);
}

/** The manual's examples write `.*` for everything, which is no glob. */
function isAll(pattern: string): boolean {
  return pattern === "" || pattern === ".*";
}
