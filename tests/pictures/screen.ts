import headless, { type IBufferCell } from "@xterm/headless";

/** A colour of a theme: the text's own, a paler one, or one of a terminal's sixteen. */
export type Ink = "text" | "faint" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";

/** Characters that stand side by side and look alike. */
export interface Run {
  readonly column: number;
  /** In cells. */
  readonly width: number;
  readonly text: string;
  readonly ink: Ink;
  readonly isBold: boolean;
}

const inks: Readonly<Record<number, Ink>> = { 1: "red", 2: "green", 3: "yellow", 4: "blue", 5: "magenta", 6: "cyan" };
/** Enough that no line scrolls away. */
const rows = 200;

/** What stands on a terminal after some bytes: its lines, each in runs, without those at the end that are empty. */
export async function readScreen(shown: string, columns: number): Promise<readonly (readonly Run[])[]> {
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(shown, resolve));
  const buffer = terminal.buffer.active;
  const lines = Array.from({ length: rows }, (_, row) => {
    const line = buffer.getLine(row);
    const cells = Array.from({ length: columns }, (_cell, column) => line?.getCell(column));
    return runsOf(cells.filter((cell) => cell !== undefined));
  });
  terminal.dispose();
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}

/** A line as text. */
export function textOf(line: readonly Run[]): string {
  return line.map(({ column, text }, index) => " ".repeat(column - endOf(line[index - 1])) + text).join("");
}

/** A run ends where the look changes, at two spaces, and around what is not ASCII, for which a font may have no equal width. */
function runsOf(cells: readonly IBufferCell[]): Run[] {
  const runs: Run[] = [];
  for (const [column, cell] of cells.entries()) {
    const text = cell.getChars();
    if (text === "" || text === " ") continue;
    const run = { column, width: cell.getWidth(), text, ink: inkOf(cell), isBold: cell.isBold() !== 0 };
    const last = runs.at(-1);
    if (last === undefined || !continues(last, run)) runs.push(run);
    else runs.splice(-1, 1, joined(last, run));
  }
  return runs;
}

function continues(last: Run, next: Run): boolean {
  const gap = next.column - endOf(last);
  const isAscii = /^[ -~]+$/.test(last.text + next.text);
  return gap <= 1 && isAscii && last.ink === next.ink && last.isBold === next.isBold;
}

function joined(last: Run, next: Run): Run {
  return {
    ...last,
    width: endOf(next) - last.column,
    text: last.text + " ".repeat(next.column - endOf(last)) + next.text,
  };
}

/** The column behind a run. */
function endOf(run: Run | undefined): number {
  return run === undefined ? 0 : run.column + run.width;
}

/** @throws Error for what no theme has */
function inkOf(cell: IBufferCell): Ink {
  const isKnown = cell.isBgDefault() && cell.isInverse() === 0 && cell.isUnderline() === 0;
  const ink = cell.isFgDefault() ? "text" : cell.isFgPalette() ? inks[cell.getFgColor()] : undefined;
  if (!isKnown || ink === undefined) throw new Error(`No theme has the look of ${JSON.stringify(cell.getChars())}.`);
  if (cell.isDim() === 0) return ink;
  if (ink !== "text") throw new Error(`No theme has a pale ${ink}.`);
  return "faint";
}
