import type { Services } from "./services.js";

/**
 * Lets transient states begin anew that begin in the future, because the clock was set back: by the clock they would not end before it is
 * there again. The caller commits.
 */
export function restartTransitions({ store, clock }: Pick<Services, "store" | "clock">): void {
  const nowMs = clock.now();
  for (const table of Object.values(store.tables)) {
    for (const row of [...table.values()]) {
      if ("sinceMs" in row && Number(row.sinceMs) > nowMs) table.put({ ...row, sinceMs: nowMs } as never);
    }
  }
}
