import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { type Answer, createPlayer, environmentIn, type RunLine } from "../support/play-jobs.js";
import { type TccliJob, tccliJobs } from "../support/tccli-jobs.js";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tcr-tccli-"));
let mock: MockProcess;
let play: (job: TccliJob) => Promise<Answer>;

beforeAll(async () => {
  mock = await startMockProcess(builtMock(), ["--quiet"]);
  play = createPlayer(mock.url, runLine);
});
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

/** The same line under `tcr`, with credentials and settings where the official tool has them. */
const runLine: RunLine = (words, files) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words, "--endpoint", mock.url], {
    cwd: folder,
    encoding: "utf8",
    env: environmentIn(folder),
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return JSON.parse(stdout) as Answer;
};

describe("the official tool's command lines, under tcr", () => {
  it.each(tccliJobs)("$name", async (job) => {
    const answer = await play(job);
    expect(Object.keys(answer).sort()).toEqual([...job.answers, "RequestId"].sort());
  });
});
