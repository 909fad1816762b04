import { takeMissed } from "./report.js";

/** Runs a benchmark until each of its targets was met, or missed, twice; gives those that were missed. */
export async function check(run: () => void | Promise<void>): Promise<readonly string[]> {
  const first = await missedBy(run);
  if (first.length === 0) return [];
  const second = await missedBy(run);
  const isSame = (left: readonly string[], right: readonly string[]) =>
    left.length === right.length && left.every((target) => right.includes(target));
  if (isSame(first, second)) return first;
  const all = [first, second, await missedBy(run)];
  const targets = [...new Set(all.flat())];
  return targets.filter((target) => all.filter((missed) => missed.includes(target)).length > 1);
}

async function missedBy(run: () => void | Promise<void>): Promise<readonly string[]> {
  takeMissed();
  await run();
  return takeMissed();
}
