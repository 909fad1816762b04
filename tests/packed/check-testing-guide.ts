import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { runCommand } from "../interop/run-command.js";
import { blocksOf, guideCompilerOptions, writeTests } from "../support/guide-blocks.js";
import type { Project } from "./project.js";
import type { Outcome } from "./runtime.js";

/** What a reader of the guide installs beside the packages, in the versions that the guide speaks of. */
const tools = ["vitest@4", "jest@30", "typescript@5.9", "@types/node@20"];
const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];

/** Follows the guide on tests in a project that has the packed packages: pastes its blocks, compiles them and runs each with its runner. */
export async function checkTestingGuide({ folder: project }: Project): Promise<readonly Outcome[]> {
  const blocks = blocksOf("docs/guides/testing.md");
  const folder = join(project, "testing-guide");
  await mkdir(folder, { recursive: true });
  // The packages stand a folder above.
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "reader", private: true, type: "module" }));
  await runCommand("npm", ["install", ...quietly, ...tools], { cwd: folder });
  const files = await writeTests(folder, blocks);
  const jestSettings = blocks.find(({ code }) => code.includes("testMatch"))?.code ?? "{}";
  await writeFile(join(folder, "jest.config.json"), jestSettings.replace("**/*.test.mjs", `**/${files.jest[0]}`));
  const compilerOptions = { ...guideCompilerOptions, types: ["node"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ include: ["*.test.*"], compilerOptions }));
  const node = (program: string, ...args: readonly string[]) =>
    runCommand(process.execPath, [...program.split(" "), ...args], { cwd: folder });
  return Promise.all([
    outcome("compiles", () => node("node_modules/typescript/bin/tsc", "-p", folder)),
    outcome("runs with vitest", () => node("node_modules/vitest/vitest.mjs run --root", folder, ...files.vitest)),
    outcome("runs with node:test", () => node("--test", ...files.node)),
    outcome("runs with jest", () => node("--experimental-vm-modules node_modules/jest/bin/jest.js")),
  ]);
}

async function outcome(name: string, run: () => Promise<unknown>): Promise<Outcome> {
  return run().then(
    () => ({ name }),
    (error: unknown) => ({ name, fault: String(error) }),
  );
}
