import { noPaint, type Paint } from "../terminal.js";
import { fitColumns, gap, hasValue, type MeasuredColumn } from "./fit-columns.js";
import type { TableView, View } from "./view.js";
import { cutToWidth, padToWidth, widthOf } from "./width.js";

/** Lines for a terminal, and the columns that did not fit. */
export interface Rendered {
  readonly lines: readonly string[];
  readonly hidden: readonly string[];
}

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
  const between = pairLines.length > 0 ? [""] : [];
  return { lines: [...pairLines, ...between, ...lines], hidden };
}

/**
 * Rows under their headings. Without a width nothing is cut. With one, columns in which no row has a value are left out;
 * where the others do not fit, they are cut, and then those of little worth left out.
 */
export function renderTable(
  { columns, rows, isBare = false }: TableView,
  maxWidth: number | undefined,
  paint: Paint = noPaint,
): Rendered {
  const all = columns.map((column, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    return {
      ...column,
      cells,
      width: cells.reduce((most, cell) => Math.max(most, widthOf(cell)), widthOf(column.name)),
    };
  });
  const shown = maxWidth === undefined ? all : fitColumns(all, maxWidth);
  const lineOf = (cellOf: (column: MeasuredColumn) => string, paintOf: PaintOf) =>
    shown.map((column, index) => cellLine(cellOf(column), column, index === shown.length - 1, paintOf)).join(gapText);
  const headings = isBare
    ? []
    : [
        lineOf(
          ({ name }) => name,
          () => paint.heading,
        ),
      ];
  const isShown = new Set(shown.map(({ cells }) => cells));
  return {
    lines: [...headings, ...rows.map((_, row) => lineOf(({ cells }) => cells[row] ?? "", cellPaint(paint)))],
    hidden: all.filter(({ cells }) => hasValue(cells) && !isShown.has(cells)).map(({ name }) => name),
  };
}

/** Colours a state by what it says: green where all is well, red where something failed, yellow where work goes on. */
export function paintState(member: string, value: string, { good: ok, bad: failed, pending: busy }: Paint) {
  if (!stateMember.test(member)) return undefined;
  if (good.test(value)) return ok;
  if (bad.test(value)) return failed;
  return pending.test(value) ? busy : undefined;
}

const gapText = " ".repeat(gap);

type PaintOf = (name: string, cell: string) => ((text: string) => string) | undefined;

function cellPaint(paint: Paint): PaintOf {
  return (name, cell) => (cell === "-" ? paint.faint : paintState(name, cell, paint));
}

/** One cell of a line. Nothing is filled up behind the last one. */
function cellLine(cell: string, { name, width, isNumber }: MeasuredColumn, isLast: boolean, paintOf: PaintOf): string {
  const text = cutToWidth(cell, width);
  const painted = paintOf(name, cell)?.(text) ?? text;
  const space = padToWidth(text, width).slice(text.length);
  if (isNumber === true) return space + painted;
  return isLast ? painted : painted + space;
}

const stateMember = /(?:status|state)$/i;

const good =
  /^(?:running|success|succeed(?:ed)?|successful|active|enabled?|available|ready|normal|open(?:ed)?|ok|online|healthy|complete[d]?|finished|done)$/i;

const bad = /fail|error|abnormal|unhealthy|isolat|denied|expired|destroyed|stopped|offline|cancell?ed|timeout/i;
const pending = /ing$|pending|wait|init|queue|progress|unknown/i;
