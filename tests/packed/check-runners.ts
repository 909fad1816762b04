import { cp, mkdir, writeFile } from "node:fs/promises";
import { runCommand } from "../interop/run-command.js";
import type { Project } from "./project.js";
import type { Outcome } from "./runtime.js";

/** The test runners, at the versions that are tried. */
export const runners = ["vitest@5.1.0", "jest@30.5.2"];

/** Runs a test of a user by the runners that users have. jest loads ES modules only where Node is told so. */
export async function checkRunners(node: string, project: Project): Promise<readonly Outcome[]> {
  const run = (args: readonly string[]) => runCommand(node, args, { cwd: project.folder, env: { CI: "1" } });
  const folder = "runners";
  const vitest = project.file("node_modules/vitest/vitest.mjs");
  const jest = project.file("node_modules/jest/bin/jest.js");
  for (const name of ["one", "two"]) {
    await mkdir(project.file(`${folder}/${name}`), { recursive: true });
    await cp(project.file(`${folder}/client.test.mjs`), project.file(`${folder}/${name}/client.test.mjs`));
  }
  const projects = ["one", "two"].map((name) => ({
    test: {
      name,
      root: project.file(`${folder}/${name}`),
      globals: true,
      include: ["*.test.mjs"],
      // Runs the packages through Vite itself, as a page's own modules.
      server: { deps: { inline: name === "two" ? true : [] } },
    },
  }));
  const config = project.file("vitest.projects.mjs");
  await writeFile(config, `export default { test: { projects: ${JSON.stringify(projects)} } };\n`);
  const jestConfig = JSON.stringify({
    testMatch: ["**/runners/one/*.test.mjs"],
    transform: {},
    moduleFileExtensions: ["mjs", "js"],
  });
  return [
    await outcomeOf("two projects of vitest, the packages as they are and inlined", () =>
      run([vitest, "run", "--config", config]),
    ),
    await outcomeOf("jest with ES modules", () =>
      run(["--experimental-vm-modules", jest, "--config", jestConfig, "--rootDir", project.folder]),
    ),
  ];
}

async function outcomeOf(name: string, run: () => Promise<unknown>): Promise<Outcome> {
  return run().then(
    () => ({ name }),
    (error: unknown) => ({ name, fault: String(error) }),
  );
}
