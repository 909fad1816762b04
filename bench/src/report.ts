/** One measured figure beside its target. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What it should reach, in words; nothing where it is only shown. */
  readonly target?: string;
  readonly met?: boolean;
}

/** A ratio that is to reach a goal. */
export function ratio(what: string, value: number, goal: number): Figure {
  return { what, value: value.toFixed(2), target: `at least ${goal}`, met: value >= goal };
}

/** The targets that were missed since somebody last asked, each by its table and row. */
const missed: string[] = [];

/** Gives the targets that were missed, and forgets them. */
export function takeMissed(): readonly string[] {
  return missed.splice(0);
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  missed.push(...figures.filter(({ met }) => met === false).map(({ what }) => `${title}: ${what}`));
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
