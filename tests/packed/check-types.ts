import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { runCommand } from "../interop/run-command.js";
import { installTools, type Project } from "./project.js";
import type { Outcome } from "./runtime.js";

const require = createRequire(import.meta.url);
const ownCompiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
/** The oldest compiler that is tried, as npm brings it. */
const oldest = { name: "5.9", source: "typescript-5.9@npm:typescript@5.9.3", folder: "typescript-5.9" };
const nodeTypes = dirname(dirname(require.resolve("@types/node/package.json")));

/** Every declaration file is checked as well: what is shipped must hold by itself. */
const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, target: "ES2023" };

const settings: Readonly<Record<string, { readonly files: readonly string[]; readonly compilerOptions: object }>> = {
  "module nodenext, beside the types of Node": {
    files: ["consumer.ts", "mock-consumer.ts"],
    compilerOptions: { module: "nodenext", lib: ["ES2023"], types: ["node"], typeRoots: [nodeTypes] },
  },
  "moduleResolution bundler, without the types of Node": {
    files: ["consumer.ts"],
    compilerOptions: { module: "esnext", moduleResolution: "bundler", lib: ["ES2023", "DOM"], types: [] },
  },
};

/** Compiles programs against the types in the tarballs, by our own compiler and the oldest. */
export async function checkTypes(project: Project): Promise<readonly Outcome[]> {
  const compilers: Record<string, string> = { "the compiler of this repository": ownCompiler };
  const isThere = await installTools(project, [oldest.source]);
  if (isThere) compilers[`TypeScript ${oldest.name}`] = project.file(`node_modules/${oldest.folder}/bin/tsc`);
  const outcomes: Outcome[] = isThere ? [] : [{ name: oldest.name, fault: `npm cannot bring ${oldest.source}` }];
  for (const [compiler, path] of Object.entries(compilers)) {
    for (const [setting, { files, compilerOptions }] of Object.entries(settings)) {
      const name = `types resolve by ${compiler} with ${setting}`;
      const config = project.file("consumer/tsconfig.json");
      await writeFile(config, JSON.stringify({ files, compilerOptions: { ...strict, ...compilerOptions } }));
      const fault = await runCommand(process.execPath, [path, "-p", config]).then(() => undefined, String);
      outcomes.push(fault === undefined ? { name } : { name, fault });
    }
  }
  return outcomes;
}
