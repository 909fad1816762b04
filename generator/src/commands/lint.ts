import { formatFault } from "../fault.js";
import { loadSpec } from "../load.js";
import { buildApi } from "../model/build.js";
import { lintSpec } from "../model/lint/lint.js";
import type { Api } from "../model/types.js";
import type { Console } from "./console.js";

/** Loads and lints the spec; prints every fault. Returns the model where there is none. */
export function lintedApi(specDir: string, console: Console): Api | undefined {
  const { spec, faults: formFaults, broken } = loadSpec(specDir);
  const faults = [...formFaults, ...(spec === undefined ? [] : lintSpec(spec, broken))];
  for (const fault of faults) console.error(formatFault(fault));
  if (spec === undefined)
    console.error("The checks across files wait for service.json, errors.json and releases.json.");
  if (faults.length > 0) console.error(`\n${count(faults.length, "fault")} in ${specDir}.`);
  return spec === undefined || faults.length > 0 ? undefined : buildApi(spec);
}

export function runLint(specDir: string, console: Console): number {
  const api = lintedApi(specDir, console);
  if (api === undefined) return 1;
  console.log(`${specDir}: ${api.actions.length} actions and ${api.types.length} types, no faults.`);
  return 0;
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
