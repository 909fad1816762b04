import { type Fault, formatFault } from "../fault.js";
import { lintSpec } from "../lint/lint.js";
import { faultsOfUncurated, findUncurated, type Uncurated, withoutUnfinished } from "../lint/uncurated.js";
import { type LoadResult, loadSpec } from "../load.js";
import { buildApi } from "../model/build.js";
import type { Api } from "../model/types.js";
import type { Console } from "./console.js";

export interface LintOptions {
  /** Refuse what an import brought and nobody has curated. */
  readonly release: boolean;
}

/** Lints the spec and prints every fault. What is not curated is told, and for a release a fault. */
export function runLint(specDir: string, { release }: LintOptions, console: Console): number {
  const loaded = loadSpec(specDir);
  const uncurated = loaded.spec === undefined ? [] : findUncurated(loaded.spec);
  const faults = [...faultsOf(loaded), ...(release ? faultsOfUncurated(uncurated) : [])];
  if (!release) for (const entry of uncurated) console.error(formatUncurated(entry));
  if (!reportFaults(specDir, loaded, faults, console) || loaded.spec === undefined) return 1;
  const { actions, types } = loaded.spec;
  const left = uncurated.length === 0 ? "" : `; ${uncurated.length} uncurated`;
  console.log(`${specDir}: ${actions.length} actions and ${types.length} types, no faults${left}.`);
  return 0;
}

/** Loads and lints the spec; prints every fault. Returns the model where there is none. */
export function lintedApi(specDir: string, console: Console): Api | undefined {
  const loaded = loadSpec(specDir);
  const isSound = reportFaults(specDir, loaded, faultsOf(loaded), console);
  return isSound && loaded.spec !== undefined ? buildApi(loaded.spec) : undefined;
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** What is known to be unfinished is no fault. */
function faultsOf({ spec, faults, broken }: LoadResult): Fault[] {
  if (spec === undefined) return [...faults];
  return [...faults, ...withoutUnfinished(lintSpec(spec, broken), findUncurated(spec))];
}

function reportFaults(specDir: string, { spec }: LoadResult, faults: readonly Fault[], console: Console): boolean {
  for (const fault of faults) console.error(formatFault(fault));
  if (spec === undefined)
    console.error("The checks across files wait for service.json, errors.json and releases.json.");
  if (faults.length > 0) console.error(`\n${count(faults.length, "fault")} in ${specDir}.`);
  return faults.length === 0;
}

function formatUncurated({ file, path, todo }: Uncurated): string {
  return `uncurated  ${path === "" ? file : `${file}  ${path}`}: ${todo.join(", ")}`;
}
