import { MASK } from "@tcrkit/signer";
import { SnapshotError } from "../../state/snapshot.js";
import { type AdminCall, AdminError, type AdminHandler, membersOf, PrintedJson } from "./admin-call.js";

/** Columns that hold secrets. Only a snapshot shows them. */
const SECRET = /^(?:key|content|password\w*|headers)$|secret/i;

/** Counts the rows of each table. */
export const getState: AdminHandler = ({ emulator }) => ({
  clockMs: emulator.clock.now(),
  tables: Object.fromEntries(Object.entries(emulator.tables).map(([name, rows]) => [name, [...rows].length])),
});

/** Lists the rows of a table with its secrets masked. */
export const getTable: AdminHandler = ({ emulator, name }) => {
  const { tables } = emulator;
  const rows = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (rows === undefined) throw new AdminError(404, "There is no such table.");
  return { rows: [...rows].map(masked) };
};

/** Lists every row with its table, its key there and the row that owns it, secrets masked. */
export const getRows: AdminHandler = ({ emulator }) => ({
  clockMs: emulator.clock.now(),
  rows: emulator.ownedRows.map(({ row, ...place }) => ({ ...place, row: masked(row) })),
});

export const getSnapshot: AdminHandler = ({ emulator }) => new PrintedJson(emulator.printSnapshot());

/** Replaces the whole state by a snapshot. */
export const putSnapshot: AdminHandler = async ({ emulator, body }) => {
  try {
    emulator.restore(body);
  } catch (error) {
    if (error instanceof SnapshotError) throw new AdminError(400, error.message);
    throw error;
  }
  await emulator.flushed();
  return {};
};

/** Starts anew: state, recorded requests, faults, ids and time. */
export const reset: AdminHandler = async ({ emulator }) => {
  emulator.reset();
  await emulator.flushed();
  return {};
};

export const getClock: AdminHandler = ({ emulator: { clock } }) => ({
  nowMs: clock.now(),
  now: new Date(clock.now()).toISOString(),
});

export const setClock: AdminHandler = (call) => moved(call, () => call.emulator.clock.set(milliseconds(call, "nowMs")));

export const advanceClock: AdminHandler = (call) =>
  moved(call, () => call.emulator.clock.advance(milliseconds(call, "ms")));

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, SECRET.test(name) ? MASK : masked(member)]),
  );
}

async function moved(call: AdminCall, move: () => void): Promise<object> {
  try {
    move();
  } catch (error) {
    if (error instanceof RangeError) throw new AdminError(400, error.message);
    throw error;
  }
  await call.emulator.flushed();
  return getClock(call);
}

function milliseconds({ body }: AdminCall, name: string): number {
  const value = membersOf(body)[name];
  if (typeof value === "number") return value;
  throw new AdminError(400, `${name}: expected milliseconds`);
}
