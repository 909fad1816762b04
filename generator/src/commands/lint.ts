import { buildEditionApi, type EditionApi } from "../editions/edition-api.js";
import { lintEdition } from "../editions/lint-edition.js";
import { loadEditions } from "../editions/load-editions.js";
import { type Fault, formatFault } from "../fault.js";
import { lintSpec } from "../lint/lint.js";
import { faultsOfUncurated, findUncurated, type Uncurated, withoutUnfinished } from "../lint/uncurated.js";
import { type LoadResult, loadSpec } from "../load.js";
import { buildApi } from "../model/build.js";
import type { Api } from "../model/types.js";
import type { Spec } from "../spec.js";
import type { Console } from "./console.js";

export interface LintOptions {
  /** Refuse what an import brought and nobody has curated. */
  readonly release: boolean;
}

/** Lints the spec and prints every fault. What is not curated is told, and for a release a fault. */
export function runLint(specDir: string, { release }: LintOptions, console: Console): number {
  const loaded = loadSpec(specDir);
  const uncurated = loaded.spec === undefined ? [] : findUncurated(loaded.spec);
  const faults = [...faultsOf(specDir, loaded), ...(release ? faultsOfUncurated(uncurated) : [])];
  if (!release) for (const entry of uncurated) console.error(formatUncurated(entry));
  if (!reportFaults(specDir, loaded, faults, console) || loaded.spec === undefined) return 1;
  const { actions, types } = loaded.spec;
  const left = uncurated.length === 0 ? "" : `; ${uncurated.length} uncurated`;
  console.log(`${specDir}: ${actions.length} actions and ${types.length} types, no faults${left}.`);
  return 0;
}

/** The model of a spec, and of each of its other editions. */
export interface Linted {
  readonly api: Api;
  readonly editions: readonly EditionApi[];
}

/** Loads and lints the spec; prints every fault. Returns the model where there is none. */
export function lintedApi(specDir: string, console: Console): Linted | undefined {
  const loaded = loadSpec(specDir);
  const isSound = reportFaults(specDir, loaded, faultsOf(specDir, loaded), console);
  const { spec } = loaded;
  if (!isSound || spec === undefined) return undefined;
  const { editions } = loadEditions(specDir);
  return { api: buildApi(spec), editions: editions.map((edition) => buildEditionApi(spec, edition)) };
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** What is known to be unfinished is no fault. */
function faultsOf(specDir: string, { spec, faults, broken }: LoadResult): Fault[] {
  if (spec === undefined) return [...faults];
  const own = [...faults, ...withoutUnfinished(lintSpec(spec, broken), findUncurated(spec))];
  // An edition is made of the spec: what is wrong with that would show twice.
  return own.length > 0 ? own : faultsOfEditions(specDir, spec);
}

function faultsOfEditions(specDir: string, spec: Spec): Fault[] {
  const { editions, faults } = loadEditions(specDir);
  return [...faults, ...editions.flatMap((edition) => lintEdition(spec, edition))];
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
