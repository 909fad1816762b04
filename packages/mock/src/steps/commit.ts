import type { Context } from "../context.js";

/** Makes the handler's changes final. A durable copy, where there is one, is awaited here before the answer goes out. */
export function commit(context: Context): void {
  context.world.store.commit();
}
