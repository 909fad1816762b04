import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ContentPlan, createMock } from "@tcrkit/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCommand } from "../interop/run-command.js";
import { blocksOf, guideCompilerOptions, type Runner, writeTests } from "../support/guide-blocks.js";
import { blocksHeldAs } from "../support/guide-rule.js";

const require = createRequire(import.meta.url);
const blocks = blocksHeldAs("suite");
let folder: string;
let files: Readonly<Record<Runner, readonly string[]>>;

/** A project of a reader, with what is installed here. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guide-suites-"));
  await symlink(fileURLToPath(new URL("../node_modules", import.meta.url)), join(folder, "node_modules"), "junction");
  files = await writeTests(folder, blocks);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("has a suite for each runner", () => {
  expect(Object.entries(files).map(([runner, { length }]) => [runner, length > 0])).toEqual([
    ["vitest", true],
    ["node", true],
    ["jest", true],
  ]);
});

it("has blocks that compile as they stand", async () => {
  const types = dirname(dirname(require.resolve("@types/node/package.json")));
  const compilerOptions = { ...guideCompilerOptions, types: ["node"], typeRoots: [types] };
  // What jest brings is installed for the packed packages alone, which check its block.
  const compiled = [...files.vitest, ...files.node];
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ files: compiled, compilerOptions }));
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  expect(await runCommand(process.execPath, [compiler, "-p", folder])).toBe("");
});

it("has suites for vitest that pass", async () => {
  const vitest = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
  const report = join(folder, "report.json");
  const args = [
    "run",
    "--root",
    folder,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...files.vitest,
  ];
  await runCommand(process.execPath, [vitest, ...args], { cwd: folder });
  const { testResults } = require(report) as { readonly testResults: readonly { readonly status: string }[] };
  expect(testResults.map(({ status }) => status)).toEqual(files.vitest.map(() => "passed"));
});

it("has a suite for node:test that passes", async () => {
  for (const file of files.node) {
    const output = await runCommand(process.execPath, ["--test", "--test-reporter=tap", file], { cwd: folder });
    expect(output).toMatch(/^# fail 0$/m);
    expect(output).not.toMatch(/^# tests 0$/m);
  }
});

it("has a plan in JSON that a mock starts with", async () => {
  const plans = blocksOf("docs/guides/testing.md").filter(({ code }) => code.startsWith('{\n  "Instances"'));
  expect(plans).toHaveLength(1);
  for (const { code } of plans) {
    await using mock = await createMock({ content: JSON.parse(code) as ContentPlan });
    expect(JSON.stringify(mock.snapshot())).toContain("tcr-tests");
  }
});
