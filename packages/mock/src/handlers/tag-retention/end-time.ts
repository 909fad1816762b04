import type { RetentionExecution } from "../../store/entities/retention.js";
import { utcTimestamp } from "../../time-formats.js";
import { NEVER } from "./never.js";

/** When a run ended: when its last state began. */
export function endTimeOf({ status, startedAtMs, sinceMs = startedAtMs }: RetentionExecution): string {
  return status === "InProgress" ? NEVER : utcTimestamp(sinceMs);
}
