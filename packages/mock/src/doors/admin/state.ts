import { MASK } from "@tcrkit/signer";
import { SnapshotError } from "../../state/snapshot.js";
import { type AdminCall, AdminError, type AdminHandler, membersOf } from "./admin-call.js";

/** What opens something: shown to nobody. A snapshot has it. */
const SECRET = /^(?:key|content|password\w*|headers)$|secret/i;

/** How many rows each table has. */
export const getState: AdminHandler = ({ emulator }) => ({
  clockMs: emulator.clock.now(),
  tables: Object.fromEntries(Object.entries(emulator.tables).map(([name, rows]) => [name, [...rows].length])),
});

/** The rows of a table, without what opens something. */
export const getTable: AdminHandler = ({ emulator, name }) => {
  const { tables } = emulator;
  const rows = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (rows === undefined) throw new AdminError(404, "There is no such table.");
  return { rows: [...rows].map(masked) };
};

/** The whole state. */
export const getSnapshot: AdminHandler = ({ emulator }) => emulator.snapshot();

/** Puts a snapshot in the place of all there is. */
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

/** Back to the start, records and faults included. */
export const reset: AdminHandler = async ({ emulator }) => {
  emulator.reset();
  await emulator.flushed();
  return {};
};

/** The emulated time. */
export const getClock: AdminHandler = ({ emulator: { clock } }) => ({
  nowMs: clock.now(),
  now: new Date(clock.now()).toISOString(),
});

/** Sets the emulated time. */
export const setClock: AdminHandler = (call) => moved(call, () => call.emulator.clock.set(milliseconds(call, "nowMs")));

/** Moves the emulated time on. */
export const advanceClock: AdminHandler = (call) =>
  moved(call, () => call.emulator.clock.advance(milliseconds(call, "ms")));

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, SECRET.test(name) ? MASK : masked(member)]),
  );
}

function moved(call: AdminCall, move: () => void): object | Promise<object> {
  try {
    move();
  } catch (error) {
    if (error instanceof RangeError) throw new AdminError(400, error.message);
    throw error;
  }
  return getClock(call);
}

function milliseconds({ body }: AdminCall, name: string): number {
  const value = membersOf(body)[name];
  if (typeof value === "number") return value;
  throw new AdminError(400, `${name}: expected milliseconds`);
}
