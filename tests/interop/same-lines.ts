import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, createPlayer, environmentIn } from "../support/play-jobs.js";
import { tccliJobs } from "../support/tccli-jobs.js";
import { compareAnswers } from "./compare-answers.js";
import { withMock } from "./tell.js";

/** What two command lines made of the same jobs. */
export interface SameLines {
  readonly jobs: number;
  /** Values that both printed, the same. */
  readonly values: number;
  readonly faults: readonly string[];
}

/** What no two runs have in common: ids, times, digests, hosts with a port, and secrets. */
const passing = [
  /^tcr-[a-z0-9]{8}$/,
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/,
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  /^sha256:[0-9a-f]{64}$/,
  /^tcr-[a-z0-9]{8}\./,
  /\.localhost:\d+$/,
];
const passingMembers = /^(?:RequestId|Token|TokenId|ExpTime)$/;

/** Runs the official tool's lines by it and by `tcr`, each against a mock of its own, and compares what they print. */
export async function compareLines(mockBin: string, tccli: string, tcr: string): Promise<SameLines> {
  const official = await play(mockBin, [tccli]);
  const ours = await play(mockBin, [process.execPath, tcr]);
  const faults: string[] = [...official.faults, ...ours.faults];
  let values = 0;
  for (const { name } of tccliJobs) {
    const [sent, printed] = [official.answers.get(name), ours.answers.get(name)];
    if (sent === undefined || printed === undefined) continue;
    const { differing, read, unread } = compareAnswers(lasting(sent), lasting(printed));
    values += read - differing.length;
    faults.push(...differing.map((what) => `${name}: ${what}`), ...unread.map((path) => `${name}: no ${path}`));
  }
  return { jobs: tccliJobs.length, values, faults };
}

async function play(mockBin: string, [file = "", ...first]: readonly string[]) {
  const answers = new Map<string, Answer>();
  const failed: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "tcr-lines-"));
  try {
    const { faults } = await withMock(mockBin, "intl", async ({ url }) => {
      const run = createPlayer(url, (words, files) =>
        runLine(file, [...first, ...words, "--endpoint", url], files, folder),
      );
      for (const job of tccliJobs) {
        try {
          answers.set(job.name, await run(job));
        } catch (error) {
          failed.push(`${job.name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    });
    return { answers, faults: [...failed, ...faults] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runLine(
  file: string,
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  folder: string,
): Answer {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: folder,
    encoding: "utf8",
    env: environmentIn(folder),
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${`${stdout}${stderr}`.trim().slice(-300)}`);
  return JSON.parse(stdout) as Answer;
}

/** An answer with a mark in place of each value that passes. */
function lasting(answer: Answer): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value: unknown) => {
    if (passingMembers.test(name)) return "*";
    return typeof value === "string" && passing.some((pattern) => pattern.test(value)) ? "*" : value;
  });
}
