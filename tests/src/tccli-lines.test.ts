import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { type TccliJob, tccliJobs } from "../support/tccli-jobs.js";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tcr-tccli-"));
let mock: MockProcess;

beforeAll(async () => {
  mock = await startMockProcess(builtMock(), ["--quiet"]);
});
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

/** The same line under `tcr`, with credentials and settings where the official tool has them. */
function runLine(words: readonly string[], files: TccliJob["files"] = {}) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words, "--endpoint", mock.url], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
      TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
      TENCENTCLOUD_REGION: "ap-guangzhou",
    },
  });
  return { status, stdout, stderr };
}

describe("the official tool's command lines, under tcr", () => {
  const known: Record<string, string> = {};

  it.each(tccliJobs)("$name", ({ words, files, keep, answers }) => {
    const line = words.map((word) => word.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? ""));
    const { status, stdout, stderr } = runLine(line, files);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    for (const [name, member] of Object.entries(keep ?? {})) known[name] = String(answer[member]);
    expect(Object.keys(answer).sort()).toEqual([...answers, "RequestId"].sort());
  });
});
