import type { Passing } from "../store/lifecycle.js";
import type { Store } from "../store/store.js";
import type { ActiveFault } from "./fault.js";

/** Gives what the request at hand has started a pace of its own, or lets it fail: whatever row has come into a new state. */
export function markStarted(store: Store, faults: readonly ActiveFault[]): void {
  const marks = faults.map(markOf).filter((mark) => mark !== undefined);
  if (marks.length === 0) return;
  for (const { table, key, before } of [...store.pending]) {
    const row = store.tables[table]?.get(key);
    if (row === undefined || !isPassing(row) || row.reads !== 0) continue;
    if (before !== undefined && isPassing(before) && before.status === row.status && before.reads === 0) continue;
    store.tables[table]?.put(Object.assign({}, row, ...marks) as never);
  }
}

function markOf(fault: ActiveFault): Pick<Passing, "pace" | "isDoomed"> | undefined {
  if (fault.kind === "slow") return { pace: fault.lifecycle };
  return fault.kind === "doomed" ? { isDoomed: true } : undefined;
}

function isPassing(row: object): row is Passing {
  return "status" in row && "reads" in row && typeof row.reads === "number";
}
