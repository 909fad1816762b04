import type { Operation, Paging } from "../contract.js";

/** Where a page begins, and what is known of the pages by then. */
export interface Cursor {
  /** As it is sent: a page's number, or rows to skip. */
  readonly offset: unknown;
  /** As it is sent; undefined where the server's own default counts. */
  readonly limit: unknown;
  /** Rows that a page can have at most, as far as that is known. */
  readonly size: number;
  /** Rows that the first page of this walk had. */
  readonly firstRows?: number;
}

/** What an answer says of its page. */
export interface PageCount {
  readonly rows: number;
  /** Rows of the whole list, where the answer tells. */
  readonly total: number | undefined;
}

/** Where a walk begins: at the input's own offset and limit. A page's number before the first one, as the 0 of some examples, is the first. */
export function firstCursor(operation: Operation, paging: Paging, input: Readonly<Record<string, unknown>>): Cursor {
  const given = input[paging.offset] ?? undefined;
  const limit = input[paging.limit] ?? defaultLimit(operation, paging, given !== undefined);
  return {
    offset: typeof given === "number" && given >= 0 ? Math.max(given, paging.first) : (given ?? paging.first),
    limit,
    size: sizeOf(paging, limit),
  };
}

/** Where the next page begins; undefined when this one was the last. */
export function nextCursor(cursor: Cursor, { style, first }: Paging, { rows, total }: PageCount): Cursor | undefined {
  if (rows === 0) return undefined;
  const offset = Number(cursor.offset);
  // Counted by rows that came: a server may lower a limit, also one without a documented maximum.
  const firstRows = cursor.firstRows ?? rows;
  const seen = style === "page" ? (offset - first) * firstRows + rows : offset - first + rows;
  const isLast = total === undefined ? rows < cursor.size : seen >= total;
  return isLast ? undefined : { ...cursor, firstRows, offset: style === "page" ? offset + 1 : offset + rows };
}

/** The number of a page has its meaning by the server's own default: a walk from such a number must not choose another. */
function defaultLimit({ input }: Operation, { style, limit, maxLimit }: Paging, isOffsetGiven: boolean): unknown {
  return style === "page" && isOffsetGiven ? input.find(({ name }) => name === limit)?.default : maxLimit;
}

function sizeOf({ maxLimit }: Paging, limit: unknown): number {
  return typeof limit === "number" && limit > 0 ? Math.min(limit, maxLimit) : 1;
}
