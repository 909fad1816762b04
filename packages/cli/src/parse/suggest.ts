/** The names that somebody may have meant: those a few letters away, else those that hold the word; three at most. */
export function suggest(typed: string, names: readonly string[]): string[] {
  const word = typed.toLowerCase();
  // Any two words of one letter are one letter away.
  const reach = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 4));
  const near = names
    .map((name) => ({ name, distance: editDistance(word, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
  const holding = word.length < 3 ? [] : names.filter((name) => name.toLowerCase().includes(word));
  return (near.length > 0 ? near : holding).slice(0, 3);
}

/** A question after those names; undefined where there are none. */
export function didYouMean(typed: string, names: readonly string[]): string | undefined {
  return questionAfter(suggest(typed, names));
}

/** The same after names that were found already. */
export function questionAfter(found: readonly string[]): string | undefined {
  return found.length === 0 ? undefined : `did you mean ${found.join(", ")}?`;
}

/** Letters to insert, drop, replace or swap with their neighbour to come from one word to the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
