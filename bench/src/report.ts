/** One measured figure beside its target. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What it should reach, in words; nothing where it is only shown. */
  readonly target?: string;
  readonly met?: boolean;
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  console.log(`\n${title}`);
  for (const { what, value, target, met } of figures) {
    const verdict = target === undefined ? "" : `   target ${target}: ${met === true ? "met" : "missed"}`;
    console.log(`  ${what.padEnd(width)}  ${value.padStart(14)}${verdict}`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
