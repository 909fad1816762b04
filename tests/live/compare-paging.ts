import { isDeepStrictEqual } from "node:util";
import type { Paging } from "@tcrkit/client/schema";
import type { Ask } from "./ask.js";
import type { Difference } from "./compare-answer.js";

/** What pages of two rows show: differences from the spec, or why they show nothing. */
export type PagingResult = { readonly differences: readonly Difference[] } | { readonly skipped: string };

/**
 * Asks for the first pages of a list by two rows each. With three rows or more they tell whether an offset counts rows or pages, and from
 * where.
 */
export async function comparePaging(ask: Ask, action: string, input: object, paging: Paging): Promise<PagingResult> {
  const pageAt = async (offset: number, limit: number) => {
    const outcome = await ask(action, { ...input, [paging.offset]: offset, [paging.limit]: limit });
    if ("code" in outcome) return undefined;
    const rows = outcome.answer[paging.items];
    const total = paging.total === undefined ? undefined : Number(outcome.answer[paging.total]);
    return { rows: Array.isArray(rows) ? (rows as unknown[]) : [], total };
  };
  const first = await pageAt(paging.first, 2);
  if (first === undefined) return { skipped: "the service refuses a page of two rows" };
  const place = `${action}.${paging.offset}`;
  if (first.rows.length > 2) {
    return { differences: [{ place: `${action}.${paging.limit}`, what: "does not hold: a page of 2 has more rows" }] };
  }
  if (first.rows.length < 2 || (first.total !== undefined && first.total < 3))
    return { skipped: "fewer than three rows" };
  const second = await pageAt(paging.first + 1, 2);
  const [next] = second?.rows ?? [];
  const counted = isDeepStrictEqual(next, first.rows[1])
    ? "offset"
    : isDeepStrictEqual(next, first.rows[0])
      ? "nothing"
      : "page";
  const zero = paging.first === 0 ? first : await pageAt(0, 2);
  return {
    differences: [
      ...(counted === paging.style
        ? []
        : [{ place, what: `counts ${counts[counted]}; the spec has ${counts[paging.style]}` }]),
      ...(isDeepStrictEqual(zero?.rows, first.rows)
        ? []
        : [{ place, what: "of 0 is not the first page, as the mock has it" }]),
      ...(first.total === second?.total
        ? []
        : [{ place: `${action}.${paging.total}`, what: "is not the same on two pages" }]),
    ],
  };
}

const counts = { offset: "rows", page: "pages", nothing: "nothing" } as const;
