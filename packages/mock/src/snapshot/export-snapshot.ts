import { bookkeepingOf } from "../keep-durable.js";
import type { World } from "../world.js";
import { jsonFromRow } from "./row-json.js";
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type Snapshot } from "./snapshot.js";

/** The whole state as it is now, a copy of its own; tables without rows are left out. */
export function exportSnapshot(world: World): Snapshot {
  const tables = Object.entries(world.store.tables)
    .map(([name, table]) => [name, [...table.values()].map(jsonFromRow)] as const)
    .filter(([, rows]) => rows.length > 0);
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    ...bookkeepingOf(world),
    tables: Object.fromEntries(tables),
  };
}
