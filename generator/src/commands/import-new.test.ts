import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cliDescription } from "../../test/cli-description.js";
import { recordingConsole } from "../../test/recording-console.js";
import { readTree, tempFolder, tempSpec } from "../../test/temp-folder.js";
import { runGenerate } from "./generate.js";
import { runImportNew } from "./import-new.js";
import { runLint } from "./lint.js";
import { UsageError } from "./usage-error.js";

const other = { ...cliDescription, metadata: { apiVersion: "2018-08-13", serviceShortName: "sts" } };

function importNew(dir: string, { dryRun = false, group }: { dryRun?: boolean; group?: string } = {}) {
  const path = join(tempFolder(), "api.json");
  writeFileSync(path, JSON.stringify(other));
  const console = recordingConsole();
  const options = { specDir: tempSpec(), dir, group, date: "2021-06-01 10:00:00", dryRun, today: () => "" };
  return { code: runImportNew([path], options, console), out: console.out };
}

test("another product's description becomes a spec that passes the lint, and what the format lacks is listed", () => {
  const dir = join(tempFolder(), "sts");
  expect(importNew(dir)).toEqual({
    code: 0,
    out: [
      `${dir}: 2 actions and 2 types written.`,
      "The format does not say these; they are guesses or placeholders, each marked as not curated:",
      "  actions: summary 2, kind 2, rateLimit 2, region 2, errors 2, examples 2, longRunning 2, waiters 2, destructive 1",
      "  members of input: description 12, example 2",
      "  members of output: description 2",
      "  errors.json: service 1",
      "  service.json: title 1, summary 1, docs 1, endpoints 1, regions 1",
      "  service.json groups: actions 1",
      "  types: summary 2",
      "  members of types: description 3",
      "Nor does it say, of members: default, limits, values, unit, format, sensitive, deprecated, exclusiveWith, partial, or another relation; of error codes: category, retryable.",
    ],
  });
  expect(runLint(dir, { release: false }, recordingConsole())).toBe(0);
  expect(runLint(dir, { release: true }, recordingConsole())).toBe(1);
  expect(JSON.parse(readTree(dir)["service.json"] ?? "")).toMatchObject({
    name: "sts",
    version: "2018-08-13",
    endpoints: [{ host: "sts.tencentcloudapi.com" }],
    groups: [{ name: "unsorted" }],
  });
});

test("the generator emits from it", async () => {
  const [dir, root] = [join(tempFolder(), "sts"), tempFolder()];
  importNew(dir, { group: "tokens" });
  const console = recordingConsole();
  expect(await runGenerate({ specDir: dir, root, check: false, now: () => 0 }, console)).toBe(0);
  const files = Object.keys(readTree(root));
  for (const gen of ["packages/client/src/gen", "packages/mock/src/gen", "packages/cli/src/gen", "docs/reference"]) {
    expect(files.some((file) => file.startsWith(gen) && file.includes("tokens"))).toBe(true);
  }
}, 60_000);

test("a dry run writes nothing", () => {
  const dir = join(tempFolder(), "sts");
  expect(importNew(dir, { dryRun: true }).out[0]).toBe(`${dir}: 2 actions and 2 types would be written.`);
  expect(existsSync(dir)).toBe(false);
});

test("a folder that holds something is left alone", () => {
  const dir = tempFolder();
  mkdirSync(join(dir, "actions"));
  expect(() => importNew(dir)).toThrow(new UsageError(`--new ${dir}: expected an empty folder, or none.`));
});
