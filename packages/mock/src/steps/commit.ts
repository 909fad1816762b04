import type { Context } from "../context.js";

/**
 * Makes the handler's changes final. A durable copy, where there is one, is awaited before the answer goes out; a read awaits it
 * too, so that no answer tells what a crash could take back.
 */
export function commit({ world }: Context): undefined | Promise<void> {
  world.store.commit();
  return world.durable?.flushed();
}
