import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exampleCredentials } from "@tcrkit/mock";
import { printTable } from "../interop/table.js";
import { startMockProcess } from "../support/mock-process.js";
import { bundlers, checkBundles } from "./check-bundles.js";
import { checkCli } from "./check-cli.js";
import { checkCrashes } from "./check-crashes.js";
import { checkRunners, runners } from "./check-runners.js";
import { checkTestingGuide } from "./check-testing-guide.js";
import { checkTypes } from "./check-types.js";
import { installRuntime } from "./install-runtime.js";
import { packAll } from "./packages.js";
import { createProject, installTools, type Project } from "./project.js";
import type { MockAddress, Outcome, Runtime } from "./runtime.js";
import { runtimes } from "./runtimes.js";

const { values, positionals } = parseArgs({ options: { cache: { type: "string" } }, allowPositionals: true });
const cache = values.cache ?? fileURLToPath(new URL("../node_modules/.cache/runtimes/", import.meta.url));
const isChosen = (name: string) =>
  positionals.length === 0 || positionals.some((word) => name.toLowerCase().startsWith(word.toLowerCase()));
const chosen = runtimes.filter(({ name }) => isChosen(name));
const rows: string[][] = [];
const faults: string[] = [];

const folder = await mkdtemp(join(tmpdir(), "tcrkit-packed-"));
try {
  const project = await createProject(join(folder, "project"), await packAll(join(folder, "tarballs")));
  addRow("TypeScript", await checkTypes(project));
  if (isChosen("the guide on tests")) addRow("the guide on tests", await checkTestingGuide(project));
  for (const runtime of chosen) await runOn(runtime, project);
  await runTools("bundles", bundlers, project, () =>
    withMock(project, (mock) => checkBundles(process.execPath, project, mock)),
  );
  await runTools("test runners", runners, project, () => checkRunners(process.execPath, project));
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(printTable(["runtime", "cases", "verdict"], rows));
for (const fault of faults) console.log(`\n${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function runOn(runtime: Runtime, project: Project): Promise<void> {
  const program = await installRuntime(runtime, cache);
  if (program === undefined) rows.push([runtime.name, "", `skipped: npm cannot bring ${runtime.source}`]);
  else addRow(runtime.name, await outcomesOn(runtime, program, project));
}

/** What needs tools besides; words on the command line choose rows by their beginnings. */
async function runTools(
  name: string,
  tools: readonly string[],
  project: Project,
  check: () => Promise<readonly Outcome[]>,
): Promise<void> {
  if (!isChosen(name)) return;
  if (await installTools(project, tools)) addRow(name, await check());
  else rows.push([name, "", `skipped: npm cannot bring ${tools.join(", ")}`]);
}

async function outcomesOn(runtime: Runtime, program: string, project: Project): Promise<readonly Outcome[]> {
  try {
    return await withMock(project, async (mock) => {
      const outcomes = await runtime.run(program, project, mock);
      if (!runtime.name.startsWith("Node")) return outcomes;
      return [
        ...outcomes,
        ...(await checkCli(program, project, mock)),
        ...(await checkCrashes(program, project, mock)),
      ];
    });
  } catch (error) {
    return [{ name: "runs", fault: String(error) }];
  }
}

/** The installed mock always runs on this Node; only what calls it changes. */
async function withMock<T>(project: Project, work: (mock: MockAddress) => Promise<T>): Promise<T> {
  const bin = project.file("node_modules/@tcrkit/mock/dist/bin.js");
  const mock = await startMockProcess(bin, ["--seed", "packed", "--no-throttle"]);
  try {
    return await work({ url: mock.url, credentials: exampleCredentials });
  } finally {
    // Not asked but ended: answers that nobody waits for any more would keep it for a minute.
    await mock.kill();
  }
}

function addRow(name: string, outcomes: readonly Outcome[]): void {
  const wrong = outcomes.filter(({ fault }) => fault !== undefined);
  rows.push([name, String(outcomes.length), wrong.length === 0 ? "ok" : `failed: ${wrong.length}`]);
  faults.push(...wrong.map((outcome) => `${name}: ${outcome.name}\n${outcome.fault}`));
}
