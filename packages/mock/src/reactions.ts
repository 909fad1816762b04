import type { RegistryEvent } from "./events.js";
import type { World } from "./world.js";

/**
 * Lets everything follow an event that follows it by itself. What that is stands in standing-reactions.ts and comes with the world:
 * a reaction may push images itself, which is an event again.
 */
export function react(world: World, event: RegistryEvent): void {
  for (const reaction of world.reactions) reaction(world, event);
}
