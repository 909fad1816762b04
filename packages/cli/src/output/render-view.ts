import { renderTable } from "./render-table.js";
import type { Rendered, View } from "./view.js";
import { padToWidth, widthOf } from "./width.js";

/** A view as lines. Pairs are never cut: what they hold may have to be copied whole. */
export function renderView({ pairs, table }: View, maxWidth: number | undefined): Rendered {
  const nameWidth = Math.max(0, ...pairs.map(([name]) => widthOf(name)));
  const pairLines = pairs.map(([name, text]) => `${padToWidth(name, nameWidth)}  ${text}`.trimEnd());
  if (table === undefined || table.rows.length === 0) return { lines: pairLines, hidden: [] };
  const { lines, hidden } = renderTable(table, maxWidth);
  const gap = pairLines.length > 0 ? [""] : [];
  return { lines: [...pairLines, ...gap, ...lines], hidden };
}
