import type { Call } from "../handlers/handler.js";
import { checkPage, type Rows } from "../handlers/list.js";

/** A page as the newer actions ask for it: by its number, from 1. */
export function pageOf<Row>(
  rows: Rows<Row>,
  { Page = 1, PageSize }: { readonly Page?: number; readonly PageSize?: number },
  call: Call,
): Row[] {
  if (Page < 1) throw call.error("InvalidParameterValue", "The value of the parameter `Page` must be at least 1.");
  const { limit } = checkPage(PageSize === undefined ? {} : { Limit: PageSize }, call);
  return rows.slice((Page - 1) * limit, Page * limit);
}
