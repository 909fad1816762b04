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
