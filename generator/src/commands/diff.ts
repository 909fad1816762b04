import { diffStructures } from "../release/diff.js";
import { formatChange } from "../release/format-change.js";
import type { Console } from "./console.js";
import { count } from "./lint.js";
import { readStructure } from "./structures.js";

/** Prints how the structure of `to` differs from that of `from`, a line a change. */
export function runDiff(from: string, to: string, specDir: string, console: Console): number {
  const changes = diffStructures(readStructure(from, specDir), readStructure(to, specDir));
  for (const change of changes) console.log(formatChange(change));
  console.error(`${count(changes.length, "difference")} between ${from} and ${to}.`);
  return 0;
}
