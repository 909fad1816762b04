import { AdminError, type AdminHandler } from "./admin-call.js";

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

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, SECRET.test(name) ? "***" : masked(member)]),
  );
}
