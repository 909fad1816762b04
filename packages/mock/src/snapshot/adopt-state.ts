import type { WholeState } from "../durable.js";
import type { World } from "../world.js";

/** Puts a state in the place of all there is. Whoever calls this commits. */
export function adoptState({ store, clock, ids }: World, { tables, clockMs, ids: idsState }: WholeState): void {
  store.replace(tables);
  clock.set(clockMs);
  ids.resume(idsState);
}
