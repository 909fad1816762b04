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
