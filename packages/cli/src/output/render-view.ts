import { noPaint, type Paint } from "./paint.js";
import { paintState } from "./paint-state.js";
import { type Rendered, renderTable } from "./render-table.js";
import type { View } from "./view.js";
import { padToWidth, widthOf } from "./width.js";

/** A view as lines. Pairs are never cut: what they hold may have to be copied whole. */
export function renderView({ pairs, table }: View, maxWidth: number | undefined, paint: Paint = noPaint): Rendered {
  const nameWidth = pairs.reduce((most, [name]) => Math.max(most, widthOf(name)), 0);
  const pairLines = pairs.map(([name, text]) => {
    const space = padToWidth(name, nameWidth).slice(name.length);
    const paintText = text === "-" ? paint.faint : paintState(name, text, paint);
    return `${paint.heading(name)}${space}  ${paintText?.(text) ?? text}`;
  });
  if (table === undefined || table.rows.length === 0) return { lines: pairLines, hidden: [] };
  const { lines, hidden } = renderTable(table, maxWidth, paint);
  const gap = pairLines.length > 0 ? [""] : [];
  return { lines: [...pairLines, ...gap, ...lines], hidden };
}
