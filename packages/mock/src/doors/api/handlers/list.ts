import type { Operation } from "../../../contract.js";
import type { Filter } from "../../../gen/types/index.js";
import type { StoredTag } from "../../../state/entities/instances.js";
import type { Table } from "../../../state/table.js";
import { IN_DOMESTIC } from "./edition-handler.js";
import type { Call } from "./handler.js";

/** Reads the value of a row for each filter of an action, by the filter's name. */
export type FilterReaders<Row> = Readonly<Record<string, (row: Row) => string>>;

/** Finds the reader of a filter by its name; undefined for an unknown name. */
type FindReader<Row> = (name: string) => ((row: Row) => string | undefined | readonly string[]) | undefined;

/** The limits of a page where the action's table has none: those of most tables. */
export const USUAL_LIMITS = { defaultLimit: 20, maxLimit: 100 };

/** The page that a request asks for. */
interface PageRequest {
  readonly Offset?: number;
  readonly Limit?: number;
}

/** The filter by cloud tags of the domestic edition: its values are `KEY:VALUE`. */
const TAGS = "Tags";

/** The rows that pass all filters. `tag:KEY` reads a cloud tag; in the domestic edition so does `Tags`. */
export function applyFilters<Row extends { readonly tags: readonly StoredTag[] }>(
  rows: readonly Row[],
  filters: readonly Filter[] | undefined,
  readers: FilterReaders<Row>,
  call: Call,
): Row[] {
  const isDomestic = call.settings.edition !== "intl";
  const findReader: FindReader<Row> = (name) => {
    if (name === TAGS && isDomestic) return (row) => row.tags.map(({ Key, Value }) => `${Key}:${Value}`);
    return name.startsWith("tag:") ? tagReader(name.slice("tag:".length)) : ownReader(readers, name);
  };
  return rowsThatPass(rows, filters, findReader, [...Object.keys(readers), "tag:KEY"], call);
}

/** The rows that pass all filters, without cloud tags. */
export function applyPlainFilters<Row>(
  rows: readonly Row[],
  filters: readonly Filter[] | undefined,
  readers: FilterReaders<Row>,
  call: Call,
): Row[] {
  return rowsThatPass(rows, filters, (name) => ownReader(readers, name), Object.keys(readers), call);
}

/**
 * A row passes a filter when it has any of its values. An unknown name is refused, since it would hide a mistake; the edition
 * `lenient` ignores it.
 */
function rowsThatPass<Row>(
  rows: readonly Row[],
  filters: readonly Filter[] | undefined,
  findReader: FindReader<Row>,
  known: readonly string[],
  call: Call,
): Row[] {
  let left = [...rows];
  for (const { Name, Values } of filters ?? []) {
    const read = findReader(Name);
    if (read !== undefined)
      left = left.filter((row) => [read(row) ?? ""].flat().some((value) => Values.includes(value)));
    else if (call.settings.edition !== "lenient") {
      const elsewhere = Name === TAGS ? `; ${IN_DOMESTIC}` : "";
      const rule = `must be one of ${known.join(", ")}${elsewhere}`;
      throw call.error("InvalidParameterValue", `The value of the parameter \`Filters.Name\` ${rule}.`);
    }
  }
  return left;
}

function ownReader<Row>(readers: FilterReaders<Row>, name: string): ((row: Row) => string) | undefined {
  return Object.hasOwn(readers, name) ? readers[name] : undefined;
}

function tagReader(key: string): (row: { readonly tags: readonly StoredTag[] }) => string | undefined {
  return (row) => row.tags.find((tag) => tag.Key === key)?.Value ?? undefined;
}

/** Rows in order, of which a part is taken: a list, or rows that an index finds. */
export interface Rows<Row> {
  readonly length: number;
  readonly slice: (start: number, end: number) => Row[];
}

/** The rows below parents, one parent behind the other; nothing is copied but what is taken. */
export function rowsBelow<Row extends object>(
  table: Pick<Table<Row>, "countOf" | "pageOf">,
  parents: readonly string[],
): Rows<Row> {
  return {
    length: parents.reduce((sum, parent) => sum + table.countOf(parent), 0),
    slice: (start, end) => {
      const rows: Row[] = [];
      let before = 0;
      for (const parent of parents) {
        if (before >= end) break;
        const count = table.countOf(parent);
        const skipped = Math.max(0, start - before);
        if (skipped < count) rows.push(...table.pageOf(parent, skipped, end - before - skipped));
        before += count;
      }
      return rows;
    },
  };
}

/** As many rows as are sorted together, beside those of the page and all before it. */
const SPARE_ROWS = 1000;

/** Rows in an order that no index has; equal ones stay as they are. The first pages are found without sorting all that comes behind. */
export function inOrder<Row>(rows: Rows<Row>, compare: (left: Row, right: Row) => number): Rows<Row> {
  return {
    length: rows.length,
    slice: (start, end) => {
      const first: Row[] = [];
      for (const row of rows.slice(0, rows.length)) {
        if (first.push(row) < end + Math.max(end, SPARE_ROWS)) continue;
        first.sort(compare).length = end;
      }
      return first.sort(compare).slice(start, end);
    },
  };
}

/** A page whose offset counts rows. */
export function pageByRow<Row>(rows: Rows<Row>, request: PageRequest, call: Call): Row[] {
  const { offset, limit } = checkPage(request, call);
  return rows.slice(offset, offset + limit);
}

/** A page whose offset is its number, from 1, where 0 counts as 1, or from 0 where the action's table says so. */
export function pageByNumber<Row>(rows: Rows<Row>, request: PageRequest, call: Call): Row[] {
  const { start, count } = rangeByNumber(request, call);
  return rows.slice(start, start + count);
}

/** Where a page with a number begins, and how many rows it has. */
export function rangeByNumber(request: PageRequest, call: Call): { readonly start: number; readonly count: number } {
  const { offset, limit } = checkPage(request, call);
  const first = call.operation.paging?.first ?? 1;
  return { start: Math.max(offset - first, 0) * limit, count: limit };
}

/** Checks offset and limit. A limit of 0 counts as the action's default; one over its maximum is lowered. */
export function checkPage({ Offset = 0, Limit = 0 }: PageRequest, call: Call): { offset: number; limit: number } {
  const { defaultLimit, maxLimit } = pageLimitsOf(call.operation);
  if (Offset < 0) throw call.error("InvalidParameterValue", "The value of the parameter `Offset` must be at least 0.");
  if (Limit < 0) throw call.error("InvalidParameterValue", "The value of the parameter `Limit` must be at least 0.");
  return { offset: Offset, limit: Math.min(Limit === 0 ? defaultLimit : Limit, maxLimit) };
}

/** The limits of a page from the action's table: from its paging, else from its parameter `Limit`. */
function pageLimitsOf({ paging, input }: Operation): { readonly defaultLimit: number; readonly maxLimit: number } {
  if (paging !== undefined) return paging;
  const limit = input.find(({ name }) => name === "Limit");
  return {
    defaultLimit: typeof limit?.default === "number" ? limit.default : USUAL_LIMITS.defaultLimit,
    maxLimit: limit?.maximum ?? USUAL_LIMITS.maxLimit,
  };
}
