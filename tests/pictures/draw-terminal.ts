import { type Run, textOf } from "./screen.js";
import { escapeXml, printSvg, short } from "./svg.js";
import type { Theme } from "./themes.js";

const cell = { width: 8.4, height: 19 };
const fontSize = 14;
const margin = 16;
/** Where letters stand in the height of a cell. */
const baseline = 14;

/** The lines of trees, from the middle of a cell: fonts leave gaps between them. */
const strokes: Readonly<Record<string, string>> = {
  "─": "M0 9.5h8.4",
  "│": "M4.2 0v19",
  "├": "M4.2 0v19M4.2 9.5h4.2",
  "└": "M4.2 0v9.5h4.2",
};

/** Draws the lines of a terminal. Every run has the columns that it has there, whatever the font. */
export function drawTerminal(title: string, lines: readonly (readonly Run[])[], columns: number, theme: Theme): string {
  const frame = {
    title,
    text: lines.map(textOf).join("\n"),
    width: Math.ceil(columns * cell.width + 2 * margin),
    height: lines.length * cell.height + 2 * margin,
    fontSize,
    theme,
  };
  return printSvg(
    frame,
    lines.flatMap((line, row) => line.map((run) => drawRun(run, row, theme))),
  );
}

function drawRun({ column, width, text, ink, isBold }: Run, row: number, theme: Theme): string {
  const [x, y] = [margin + column * cell.width, margin + row * cell.height];
  const stroke = strokes[text];
  if (stroke !== undefined) {
    return `<path transform="translate(${short(x)} ${y})" d="${stroke}" fill="none" stroke="${theme.ink[ink]}"/>`;
  }
  const look = `${ink === "text" ? "" : ` fill="${theme.ink[ink]}"`}${isBold ? ' font-weight="bold"' : ""}`;
  const place = `x="${short(x)}" y="${y + baseline}" textLength="${short(width * cell.width)}"`;
  return `<text ${place} lengthAdjust="spacingAndGlyphs"${look}>${escapeXml(text)}</text>`;
}
