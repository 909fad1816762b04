import { dumpApi } from "../dump.js";
import type { Console } from "./console.js";
import { lintedApi } from "./lint.js";

export function runDump(specDir: string, console: Console): number {
  const api = lintedApi(specDir, console)?.api;
  if (api === undefined) return 1;
  console.log(JSON.stringify(dumpApi(api), undefined, 2));
  return 0;
}
