import { nextRun } from "../base/cron.js";
import type { Services } from "./services.js";

/** Lets what was to come go on from an earlier time. To be called when the clock was set back; the caller commits. */
export function goOnEarlier(services: Services): void {
  restartTransitions(services);
  planRunsAnew(services);
}

/** Transient states that begin in the future begin anew: by the clock they would not end before it is there again. */
function restartTransitions({ store, clock }: Services): void {
  const nowMs = clock.now();
  for (const table of Object.values(store.tables)) {
    for (const row of [...table.values()]) {
      if ("sinceMs" in row && Number(row.sinceMs) > nowMs) table.put({ ...row, sinceMs: nowMs } as never);
    }
  }
}

/** A rule whose next run is further away than its schedule can have it runs when the schedule says from here. */
function planRunsAnew({ store, clock }: Services): void {
  for (const rule of [...store.retentionRules.values()]) {
    if (rule.nextRunAtMs === undefined) continue;
    const nextRunAtMs = nextRun(rule.cronSetting, clock.now()) ?? rule.nextRunAtMs;
    if (nextRunAtMs < rule.nextRunAtMs) store.retentionRules.put({ ...rule, nextRunAtMs });
  }
}
