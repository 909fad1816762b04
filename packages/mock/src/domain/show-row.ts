import { afterRead, beforeRead, type Transient, type Transitions } from "../state/lifecycle.js";
import type { Table } from "../state/table.js";
import type { Services } from "./services.js";

/** A row as time has left it, without showing it: for an action that changes it. */
export function rowAsOfNow<Status extends string, Row extends Transient<Status>>(
  row: Row | undefined,
  transitions: Transitions<Status>,
  { settings, clock }: Services,
): Row | undefined {
  return row && beforeRead(row, transitions, settings.lifecycle, clock.now());
}

/**
 * Lets a request that meets what is being deleted count as a look at it: else it would hold its name until somebody lists it. The look
 * stays, though the request is refused.
 */
export function lookAtDeleted<Status extends string, Row extends Transient<Status>>(
  row: Row,
  table: Table<Row>,
  transitions: Transitions<Status>,
  services: Services,
): void {
  if (transitions.next[row.status] !== "gone") return;
  showRow(row, table, transitions, services);
  services.store.commit();
}

/** Shows a row as time has left it, and moves it on once it was shown; undefined when it is gone. */
export function showRow<Status extends string, Row extends Transient<Status>>(
  row: Row,
  table: Table<Row>,
  transitions: Transitions<Status>,
  { settings, clock }: Services,
): Row | undefined {
  const shown = beforeRead(row, transitions, settings.lifecycle, clock.now());
  const next = shown && afterRead(shown, transitions, settings.lifecycle, clock.now());
  if (next === undefined) table.delete(table.keyOf(row));
  else if (next !== row) table.put(next);
  return shown;
}
