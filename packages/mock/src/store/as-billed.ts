import { addMonths } from "../time-formats.js";
import type { Instance } from "./entities.js";

/** The RenewFlag of an instance that renews itself. */
const RENEWS_ITSELF = 1;

/** An instance as billing has left it: a prepaid one that has run out renews itself by the month, or is isolated. */
export function asBilled(instance: Instance, nowMs: number): Instance {
  const { status, isPrepaid, expiresAtMs, renewFlag } = instance;
  if (status !== "Running" || !isPrepaid || expiresAtMs === undefined || expiresAtMs > nowMs) return instance;
  if (renewFlag !== RENEWS_ITSELF) return { ...instance, status: "Isolate" };
  let months = 1;
  // Counted from the first day, since the last days of months differ.
  while (addMonths(expiresAtMs, months) <= nowMs) months += 1;
  return { ...instance, expiresAtMs: addMonths(expiresAtMs, months) };
}
