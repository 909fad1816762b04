import { idOf, type StateRow } from "./state-tree.js";

/** What happened to a row between two looks at the state. */
export interface RowChange {
  readonly mark: "added" | "changed" | "removed";
  /** Of a changed row: the members that differ. */
  readonly members: readonly MemberChange[];
}

export interface MemberChange {
  readonly name: string;
  /** Undefined where the member was not there. */
  readonly before: unknown;
  /** Undefined where the member is no more. */
  readonly after: unknown;
}

/** Two looks at the state in one picture. */
export interface StateDiff {
  /** The rows of both: those that were removed are there still. */
  readonly rows: readonly StateRow[];
  /** By the ids of their rows; without those that stayed the same. */
  readonly changes: ReadonlyMap<string, RowChange>;
}

/** Compares two looks at the state. Rows that were removed stand behind the others of their table. */
export function diffState(before: readonly StateRow[], after: readonly StateRow[]): StateDiff {
  const [old, current] = [byId(before), byId(after)];
  const removed = before.filter((row) => !current.has(idOf(row)));
  const changes = new Map<string, RowChange>(removed.map((row) => [idOf(row), { mark: "removed", members: [] }]));
  for (const row of after) {
    const earlier = old.get(idOf(row));
    const members = earlier === undefined ? [] : changedMembers(earlier.row, row.row);
    if (earlier === undefined) changes.set(idOf(row), { mark: "added", members });
    else if (members.length > 0) changes.set(idOf(row), { mark: "changed", members });
  }
  return { rows: [...after, ...removed], changes };
}

function byId(rows: readonly StateRow[]): ReadonlyMap<string, StateRow> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

function changedMembers(before: StateRow["row"], after: StateRow["row"]): MemberChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((name) => ({ name, before: before[name], after: after[name] }))
    .filter((member) => JSON.stringify(member.before) !== JSON.stringify(member.after));
}

/** The rows to open so that every mark is in sight: what changed, and all that it goes with. */
export function rowsWithChanges(rows: readonly StateRow[], changes: StateDiff["changes"]): ReadonlySet<string> {
  const owners = new Map(rows.map((row) => [idOf(row), row.owner === undefined ? undefined : idOf(row.owner)]));
  const ids = new Set<string>();
  for (const [changed, { mark }] of changes) {
    if (mark === "changed") ids.add(changed);
    for (let id = owners.get(changed); id !== undefined && !ids.has(id); id = owners.get(id)) ids.add(id);
  }
  return ids;
}
