import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { runCommand } from "../interop/run-command.js";
import type { Project } from "./project.js";
import type { Outcome } from "./runtime.js";

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
const nodeTypes = dirname(dirname(require.resolve("@types/node/package.json")));

/** Every declaration file is checked as well: what is shipped must hold by itself. */
const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, target: "ES2023" };

const settings: Readonly<Record<string, { readonly files: readonly string[]; readonly compilerOptions: object }>> = {
  "types resolve with module node16, beside the types of Node": {
    files: ["consumer.ts", "mock-consumer.ts"],
    compilerOptions: { module: "node16", lib: ["ES2023"], types: ["node"], typeRoots: [nodeTypes] },
  },
  "types resolve with moduleResolution bundler, without the types of Node": {
    files: ["consumer.ts"],
    compilerOptions: { module: "esnext", moduleResolution: "bundler", lib: ["ES2023", "DOM"], types: [] },
  },
};

/** Compiles programs against the types in the tarballs. */
export async function checkTypes(project: Project): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, { files, compilerOptions }] of Object.entries(settings)) {
    const config = project.file("consumer/tsconfig.json");
    await writeFile(config, JSON.stringify({ files, compilerOptions: { ...strict, ...compilerOptions } }));
    const fault = await runCommand(process.execPath, [compiler, "-p", config]).then(() => undefined, String);
    outcomes.push(fault === undefined ? { name } : { name, fault });
  }
  return outcomes;
}
