import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../run-command.js";

/** Makes a virtual environment that holds just this requirement, unless it is there already, and returns its folder of programs. */
export async function preparePython(folder: string, requirement: string): Promise<string> {
  const programs = join(folder, "bin");
  const mark = join(folder, "installed.txt");
  const installed = await readFile(mark, "utf8").catch(() => "");
  if (installed !== requirement) {
    await runCommand("python3", ["-m", "venv", "--clear", folder]);
    await runCommand(join(programs, "python3"), ["-m", "pip", "install", "--quiet", requirement]);
    await writeFile(mark, requirement);
  }
  return programs;
}
