import { counterKey } from "./keys.js";
import { name, number, type Shape, text } from "./shape.js";
import type { Table } from "./table.js";

/** Counts what an instance numbers from 1, such as its webhook triggers. Numbers do not come back when what had them is gone. */
export interface Counter {
  readonly instanceId: string;
  readonly name: string;
  /** The number that was given last. */
  readonly last: number;
}

export const counterShape: Shape<Counter> = { instanceId: name, name: text, last: number };

/** The next number of a kind within an instance, from 1. */
export function nextNumber(store: { readonly counters: Table<Counter> }, instanceId: string, name: string): number {
  const last = (store.counters.get(counterKey(instanceId, name))?.last ?? 0) + 1;
  store.counters.put({ instanceId, name, last });
  return last;
}
