/** A row of the emulator's state, as its admin API lists it. */
export interface StateRow extends RowPlace {
  /** The row that it goes with. Default: none. */
  readonly owner?: RowPlace | undefined;
  readonly row: Readonly<Record<string, unknown>>;
}

interface RowPlace {
  readonly table: string;
  readonly key: string;
}

/** The rows of one table below one owner. */
export interface StateGroup {
  /** In words: `Image tags`. */
  readonly title: string;
  readonly nodes: readonly StateNode[];
}

/** A row, with the rows that go with it. */
export interface StateNode {
  readonly id: string;
  /** The key without what the owner's has already; empty for a row that is the only one of its owner. */
  readonly label: string;
  readonly row: StateRow["row"];
  readonly groups: readonly StateGroup[];
}

/** Names a row among all. */
export function idOf({ table, key }: RowPlace): string {
  return `${table} ${key}`;
}

/** Puts rows below their owners. One whose owner is not there stands at the top. */
export function stateTree(rows: readonly StateRow[]): readonly StateGroup[] {
  const known = new Set(rows.map(idOf));
  const ownerOf = ({ owner }: StateRow) => (owner === undefined || !known.has(idOf(owner)) ? "" : idOf(owner));
  const byOwner = groupedBy(rows, ownerOf);
  const groupsBelow = (owner: string): readonly StateGroup[] =>
    [...groupedBy(byOwner.get(owner) ?? [], ({ table }) => table)].map(([table, members]) => ({
      title: titleOf(table),
      nodes: members.map((row) => ({
        id: idOf(row),
        label: labelOf(row),
        row: row.row,
        groups: groupsBelow(idOf(row)),
      })),
    }));
  return groupsBelow("");
}

function groupedBy(rows: readonly StateRow[], keyOf: (row: StateRow) => string): ReadonlyMap<string, StateRow[]> {
  const groups = new Map<string, StateRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** `imageTags` as words. */
function titleOf(table: string): string {
  const words = table.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const SEPARATOR = /[/:@#>]/;

function labelOf({ key, owner }: StateRow): string {
  let same = 0;
  while (owner !== undefined && same < key.length && key[same] === owner.key[same]) same++;
  const isWhole = same === key.length || SEPARATOR.test(key[same] ?? "") || SEPARATOR.test(key[same - 1] ?? "");
  while (!isWhole && same > 0 && !SEPARATOR.test(key[same - 1] ?? "")) same--;
  return key.slice(same).replace(/^[/:@>]/, "");
}
