import { printReplay } from "../release/print-replay.js";
import { isReplayed, replayHistory } from "../release/replay-history.js";
import type { Console } from "./console.js";
import { count } from "./lint.js";
import { readSpecFolder } from "./read-snapshot.js";

/** Replays history/ in pairs against releases.json; ends with 1 where the two differ. */
export function runReplay(specDir: string, console: Console): number {
  const pairs = replayHistory(readSpecFolder(specDir, specDir));
  for (const line of printReplay(pairs)) console.log(line);
  const differing = pairs.filter((pair) => !isReplayed(pair)).length;
  console.error(
    differing === 0
      ? `${count(pairs.length, "step")}, each as the releases tell it.`
      : `${count(differing, "step")} of ${pairs.length} differ from what the releases tell.`,
  );
  return differing === 0 ? 0 : 1;
}
