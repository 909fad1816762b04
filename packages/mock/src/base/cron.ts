/**
 * When a rule runs next, later than a time: at midnight UTC each day, on Sundays, or on the first of the month. Undefined for a rule
 * that runs by hand alone.
 */
export function nextRun(cronSetting: string, afterMs: number): number | undefined {
  const after = new Date(afterMs);
  const [year, month, day] = [after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate()];
  switch (cronSetting) {
    case "daily":
      return Date.UTC(year, month, day + 1);
    case "weekly":
      return Date.UTC(year, month, day + 7 - after.getUTCDay());
    case "monthly":
      return Date.UTC(year, month + 1, 1);
    default:
      return undefined;
  }
}

/** The last time up to and including now at which a rule was to run, when it was to run at a time. */
export function latestRun(cronSetting: string, dueMs: number, nowMs: number): number {
  return Math.max(dueMs, lastRun(cronSetting, nowMs) ?? dueMs);
}

/** The last time up to and including now of a schedule. */
function lastRun(cronSetting: string, nowMs: number): number | undefined {
  const now = new Date(nowMs);
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  switch (cronSetting) {
    case "daily":
      return Date.UTC(year, month, day);
    case "weekly":
      return Date.UTC(year, month, day - now.getUTCDay());
    case "monthly":
      return Date.UTC(year, month, 1);
    default:
      return undefined;
  }
}
