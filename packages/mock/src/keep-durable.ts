import type { Bookkeeping } from "./durable.js";
import { adoptState } from "./snapshot/adopt-state.js";
import type { World } from "./world.js";

/** Takes up what the durable copy holds, or begins anew; from then on, every commit goes there as well. */
export function keepDurable(world: World, begin: () => void): void {
  const { durable, store } = world;
  const kept = durable?.load();
  if (kept !== undefined) {
    adoptState(world, kept);
    store.commit();
  }
  if (durable !== undefined) store.onCommit((changes) => durable.write(changes, bookkeepingOf(world)));
  if (kept === undefined) begin();
}

/** Where clock and ids stand. */
export function bookkeepingOf({ clock, ids }: World): Bookkeeping {
  return { clockMs: clock.now(), ids: ids.state() };
}
