import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { startChildServer } from "./child-server.js";
import { cliEnvironment } from "./cli-environment.js";
import { type MeasuredRun, measureRun } from "./measured-run.js";
import { type Figure, printFigures } from "./report.js";

const bin = process.env["TCR_BIN"] ?? fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const images = 100_000;
/** Regions with so many repositories. */
const repositories = { "ap-shanghai": 2_500, "ap-beijing": 5_000, "ap-singapore": 10_000 };
const forms = ["ndjson", "json", "yaml", "csv", "text", "table"];
/** Forms that are written page by page keep within this of the lightest. */
const streamed = 1.5;

/** What long lists take of memory and time, as whole processes, against a mock. */
export async function benchCliLists(): Promise<void> {
  const server = await startChildServer(
    "./list-server.ts",
    [images, ...Object.entries(repositories).map((pair) => pair.join("="))].map(String),
  );
  const home = mkdtempSync(join(tmpdir(), "tcrkit-bench-"));
  const tcr = (...args: string[]): Promise<MeasuredRun> =>
    measureRun({
      file: process.execPath,
      args: [bin, ...args],
      cwd: ".",
      env: cliEnvironment(home, server.host, exampleCredentials),
    });
  try {
    await benchPages(tcr);
    await benchTrees(tcr);
  } finally {
    rmSync(home, { recursive: true });
    server.stop();
  }
}

type Run = (...args: string[]) => Promise<MeasuredRun>;

async function benchPages(tcr: Run): Promise<void> {
  const place = ["--registry-id", "images", "--namespace-name", "team", "--repository-name", "app"];
  const figures: Figure[] = [];
  let leastBytes = Number.NaN;
  for (const form of forms) {
    const run = await tcr("describe-images", ...place, "--limit", "100", "--all-pages", "--output", form);
    if (Number.isNaN(leastBytes)) leastBytes = run.peakBytes;
    const target = { target: `at most ${streamed} of ndjson`, met: run.peakBytes <= streamed * leastBytes };
    figures.push({ what: form, value: figureOf(run), ...(form === "table" ? {} : target) });
  }
  printFigures(
    `All pages of ${images.toLocaleString("en-US")} rows (peak memory; first byte, whole time; processor time)`,
    figures,
  );
}

async function benchTrees(tcr: Run): Promise<void> {
  const runs = new Map<number, MeasuredRun>();
  for (const [region, count] of Object.entries(repositories)) {
    runs.set(count, await tcr("ls", "--region", region, "--depth", "3", "--output", "table"));
  }
  const [few = Number.NaN, many = Number.NaN] = [Math.min(...runs.keys()), Math.max(...runs.keys())];
  const grown = (runs.get(many)?.cpuMs ?? Number.NaN) / (runs.get(few)?.cpuMs ?? Number.NaN);
  printFigures("tcr ls of repositories (peak memory; first byte, whole time; processor time)", [
    ...[...runs].map(([count, run]) => ({ what: count.toLocaleString("en-US"), value: figureOf(run) })),
    {
      what: `processor time of ${many / few} times as many`,
      value: `${grown.toFixed(2)} times`,
      target: `at most ${many / few} times`,
      met: grown <= many / few,
    },
  ]);
}

function figureOf({ peakBytes, firstByteMs, ms, cpuMs }: MeasuredRun): string {
  const [first, whole, cpu] = [firstByteMs, ms, cpuMs].map((time) => `${(time / 1_000).toFixed(2)} s`);
  return `${(peakBytes / 1_000_000).toFixed(0)} MB; ${first}, ${whole}; ${cpu}`;
}
