import type { Call } from "./handler.js";

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** Which rows a request wants. */
export interface PageRequest {
  readonly Offset?: number;
  readonly Limit?: number;
}

/** A page of rows whose offset counts rows. */
export function pageByRow<Row>(rows: readonly Row[], request: PageRequest, call: Call): Row[] {
  const { offset, limit } = checkPage(request, call);
  return rows.slice(offset, offset + limit);
}

/** A page of rows whose offset is a page's number, from 1; 0 is read as 1. */
export function pageByNumber<Row>(rows: readonly Row[], request: PageRequest, call: Call): Row[] {
  const { start, count } = placeByNumber(request, call);
  return rows.slice(start, start + count);
}

/** Where a page begins whose offset is its number, and how many rows it has. */
export function placeByNumber(request: PageRequest, call: Call): { readonly start: number; readonly count: number } {
  const { offset, limit } = checkPage(request, call);
  return { start: (Math.max(offset, 1) - 1) * limit, count: limit };
}

/** A limit of 0 is read as the default, one over the maximum is lowered. */
export function checkPage({ Offset = 0, Limit = 0 }: PageRequest, call: Call): { offset: number; limit: number } {
  if (Offset < 0) throw call.error("InvalidParameterValue", "The value of the parameter `Offset` must be at least 0.");
  if (Limit < 0) throw call.error("InvalidParameterValue", "The value of the parameter `Limit` must be at least 0.");
  return { offset: Offset, limit: Math.min(Limit === 0 ? DEFAULT_LIMIT : Limit, MAX_LIMIT) };
}
