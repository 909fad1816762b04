import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "./folders.js";

const tsx = createRequire(join(repositoryRoot, "package.json")).resolve("tsx/cli");

function run(...args: string[]) {
  const options = { cwd: repositoryRoot, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, "generator/src/main.ts", ...args], options);
  return { status, stdout, stderr };
}

test("what cannot be understood ends with 2 and the usage on stderr", () => {
  const { status, stdout, stderr } = run("lint", "--chekc");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^Unknown option '--chekc'/);
  expect(stderr).toContain("Usage: generator <command>");
});

test.each([
  [["diff", "--fail-on", "major"], "--fail-on major: expected breaking, feature, patch."],
  [["diff", "a", "b", "c"], "Expected OLD and NEW, got c as well."],
  [["diff", "--json", "--notes"], "Expected --json or --notes, got both."],
])("%j ends with 2 and says what was expected", (args, message) => {
  expect(run(...args)).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
});

test.each([
  [["--help"]],
  [["help"]],
  [["lint", "-h"]],
  [["import", "--new", "--help"]],
  [["diff", "--chekc", "--help"]],
])("%j answers with the usage, whatever stands before it", (args) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^Usage: generator <command>/);
});
