import { counterKey } from "./entities/counter.js";
import type { Store } from "./store.js";

/** The next number of a kind within an instance, from 1. */
export function nextNumber(store: Store, instanceId: string, name: string): number {
  const last = (store.counters.get(counterKey(instanceId, name))?.last ?? 0) + 1;
  store.counters.put({ instanceId, name, last });
  return last;
}
