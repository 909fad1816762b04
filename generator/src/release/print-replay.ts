import { isReplayed, type ReplayedPair, type ReplayedRow } from "./replay-history.js";

/** A line for each pair of states; where the two sides differ, they stand side by side. */
export function printReplay(pairs: readonly ReplayedPair[]): string[] {
  return pairs.flatMap((pair) => {
    const releases = pair.releases.length === 0 ? "no release" : `release ${pair.releases.join(", ")}`;
    const told = pair.rows.filter((row) => row.told !== undefined).length;
    const noted = pair.rows.filter((row) => row.noted).length;
    const title = `${pair.from} -> ${pair.to} (${releases})`;
    if (isReplayed(pair)) return [`${title}: ${told} as told${noted === 0 ? "" : `, ${noted} as noted`}`];
    return [`${title}: differs`, ...sideBySide(pair.rows.filter(({ seen, told, noted }) => !noted && seen !== told))];
  });
}

function sideBySide(rows: readonly ReplayedRow[]): string[] {
  const cells = [
    ["seen in the structures", "told by the releases"],
    ...rows.map(({ seen = "-", told = "-" }) => [seen, told]),
  ];
  const width = Math.max(...cells.map(([left = ""]) => left.length));
  return cells.map(([left = "", right = ""]) => `  ${left.padEnd(width)} | ${right}`);
}
