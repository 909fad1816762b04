import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isOnPath, runCommand } from "./run-command.js";

/** Installs a program of a Go module into a folder, unless it is there, and answers its path; undefined without Go. */
export async function installGoTool(cache: string, program: string, module: string): Promise<string | undefined> {
  const path = join(cache, program);
  if (await isThere(path)) return path;
  if (!(await isOnPath("go"))) return undefined;
  await mkdir(cache, { recursive: true });
  await runCommand("go", ["install", module], { cwd: cache, env: { GOBIN: cache, GOWORK: "off", CGO_ENABLED: "0" } });
  return path;
}

/** Builds a program of the sources in `go/`, and answers its path; undefined without Go. */
export async function buildGoTool(cache: string, program: string, sources: string): Promise<string | undefined> {
  if (!(await isOnPath("go"))) return undefined;
  await mkdir(cache, { recursive: true });
  const path = join(cache, program);
  const cwd = fileURLToPath(new URL(`go/${sources}`, import.meta.url));
  await runCommand("go", ["build", "-o", path, "."], { cwd, env: { GOWORK: "off", CGO_ENABLED: "0" } });
  return path;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
