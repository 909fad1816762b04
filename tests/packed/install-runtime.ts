import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { runCommand } from "../interop/run-command.js";
import type { Runtime } from "./runtime.js";

const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save", "--prefer-offline"];
/** Without a registry it is soon told. */
const hastily = ["--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=2000"];

/** The executable of a runtime: brought by npm into the cache the first time. Undefined where npm cannot bring it. */
export async function installRuntime({ source, program }: Runtime, cache: string): Promise<string | undefined> {
  if (source === undefined || program === undefined) return process.execPath;
  const folder = join(cache, source.replaceAll("/", "-"));
  const modules = join(folder, "node_modules");
  const kept = await findProgram(modules, program);
  if (kept !== undefined) return kept;
  await mkdir(folder, { recursive: true });
  await runCommand("npm", ["install", ...quietly, ...hastily, "--prefix", folder, source], { cwd: folder }).catch(
    () => undefined,
  );
  return findProgram(modules, program);
}

async function findProgram(modules: string, program: RegExp): Promise<string | undefined> {
  const paths = await readdir(modules, { recursive: true }).catch(() => []);
  const path = paths.find((found) => program.test(found.replaceAll("\\", "/")));
  return path === undefined ? undefined : join(modules, path);
}
