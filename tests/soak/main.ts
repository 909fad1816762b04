import { parseArgs } from "node:util";
import { builtMock } from "../support/mock-process.js";
import { runCompaction } from "./compaction.js";
import { runDamage } from "./damage.js";
import { runHostile } from "./hostile.js";
import { runKills } from "./kills.js";
import { runLargeSnapshot } from "./large-snapshot.js";
import { type LoadReport, runLoads } from "./load.js";
import { runRegistryKills } from "./registry-kills.js";
import { runRegistryLoads } from "./registry-load.js";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    mock: { type: "string" },
    seed: { type: "string", default: "1" },
    requests: { type: "string", default: "100000" },
    kills: { type: "string", default: "50" },
    load: { type: "boolean", default: true },
    pieces: { type: "string", default: "300" },
    rows: { type: "string", default: "300000" },
    images: { type: "string", default: "450000" },
  },
});
const bin = values.mock ?? builtMock();
const seed = Number(values.seed);
const onProgress = (line: string) => console.error(`soak: ${line}`);
let faultCount = 0;

if (Number(values.requests) > 0) {
  const report = await runHostile({ bin, seed, requests: Number(values.requests), onProgress });
  console.log(`Hostile requests, seed ${seed}`);
  for (const [outcome, count] of [...report.byOutcome].sort(([, left], [, right]) => right - left)) {
    console.log(`  ${String(count).padStart(8)}  ${outcome}`);
  }
  console.log(
    `  ${report.requests} requests and ${report.slowSenders} slow senders, slowest answer ${report.slowestMs.toFixed(0)} ms`,
  );
  const growth = report.peakMegabytes - report.warmMegabytes;
  console.log(
    `  memory ${report.warmMegabytes.toFixed(0)} MB when warm, ${report.peakMegabytes.toFixed(0)} MB at most: ${growth.toFixed(0)} MB more`,
  );
  printFaults(report.faults);
}

if (values.load) {
  const report = await runLoads(bin);
  console.log("Load: how long it took, and the slowest answer to another client meanwhile");
  printLoads(report);
  const registry = await runRegistryLoads(bin, seed);
  console.log("Registry: how long a load took, and the slowest answer to another client meanwhile");
  console.log(
    `  memory ${registry.warmMegabytes.toFixed(0)} MB when warm, ${registry.peakMegabytes.toFixed(0)} MB at most`,
  );
  printLoads(registry);
}

if (Number(values.kills) > 0) {
  const report = await runKills({ bin, seed, kills: Number(values.kills), onProgress });
  console.log(`State: kills under load, seed ${seed}`);
  if (report.skipped !== undefined) console.log(`  skipped: ${report.skipped}`);
  else {
    console.log(
      `  ${report.kills} kills, ${report.answered} answered changes, ${report.open} in flight when it was killed (${report.openKept} of them kept)`,
    );
    printFaults(report.faults);
  }
}

if (Number(values.kills) > 0) {
  const report = await runRegistryKills({ bin, seed, kills: Number(values.kills), onProgress });
  console.log(`Registry: kills under pushes, deletes and collections, seed ${seed}`);
  console.log(
    `  ${report.kills} kills, ${report.answered} answered pushes and deletes, ${report.collections} collections, ${report.open} in flight when it was killed (${report.openKept} of them kept)`,
  );
  printFaults(report.faults);
}

if (Number(values.pieces) > 0) {
  const report = await runDamage({ seed, pieces: Number(values.pieces), onProgress });
  console.log(`State: damaged and cut data folders, seed ${seed}`);
  console.log(
    `  ${report.tries} tries, ${report.refused} refused, ${report.dropped} used without the last group, ${report.faults.length} used and wrong`,
  );
  printFaults(report.faults);
}

if (Number(values.rows) > 0) {
  const report = await runCompaction(bin, Number(values.rows));
  console.log(`State: a journal of ${report.rows} rows, written anew after ${report.changes} changes`);
  console.log(
    `  it took ${report.ms.toFixed(0)} ms; the slowest answer to another client ${report.innocentMs.toFixed(0)} ms, and ${report.calmMs.toFixed(0)} ms before`,
  );
  printFaults(report.faults);
}

if (Number(values.images) > 0) {
  const report = await runLargeSnapshot(bin, Number(values.images));
  console.log(`State: a snapshot of ${report.images} images, ${report.megabytes.toFixed(0)} MB`);
  console.log(
    `  given in ${report.exportMs.toFixed(0)} ms, taken in ${report.importMs.toFixed(0)} ms, a mock ready with it in ${report.startMs.toFixed(0)} ms`,
  );
  printFaults(report.faults);
}

console.log(`\n${faultCount} faults`);
process.exitCode = faultCount > 0 ? 1 : 0;

function printLoads({ figures, faults }: LoadReport): void {
  for (const { what, ms, innocentMs } of figures) {
    console.log(`  ${ms.toFixed(0).padStart(8)} ms  ${innocentMs.toFixed(0).padStart(8)} ms  ${what}`);
  }
  printFaults(faults);
}

function printFaults(faults: readonly string[]): void {
  faultCount += faults.length;
  for (const fault of faults) console.log(`  FAULT ${fault}`);
}
