import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../interop/run-command.js";

/** A fresh project that has the packed packages installed, and our programs beside them. */
export interface Project {
  readonly folder: string;
  /** A file in it: `program/process.mjs`. */
  readonly file: (path: string) => string;
}

/** Brings tools into a project, from the registry. False where npm cannot bring them. */
export async function installTools(project: Project, tools: readonly string[]): Promise<boolean> {
  return runCommand("npm", ["install", ...quietly, "--no-save", ...tools], { cwd: project.folder }).then(
    () => true,
    () => false,
  );
}

const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--omit=optional", "--prefer-offline"];

/** Makes a project as a user would, with npm and the tarballs alone. Their dependencies come from the registry. */
export async function createProject(folder: string, tarballs: readonly string[]): Promise<Project> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await runCommand("npm", ["install", ...quietly, ...tarballs], { cwd: folder });
  for (const name of ["program", "consumer", "bundle", "runners"]) {
    await cp(fileURLToPath(new URL(name, import.meta.url)), join(folder, name), { recursive: true });
  }
  return { folder, file: (path) => join(folder, path) };
}
