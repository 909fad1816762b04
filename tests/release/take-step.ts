import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findMismatch } from "../support/transcript.js";
import type { EditFile, Run, Step } from "./release-page.js";

/** Where the steps of the page are taken. */
export interface Workplace {
  readonly folder: string;
  /** For commands that publish, and for them alone. */
  readonly publishingEnv: Readonly<Record<string, string>>;
}

/** Does what the page says there. @throws Error where something else comes of it than the page tells */
export async function takeStep(step: Step, workplace: Workplace): Promise<void> {
  switch (step.kind) {
    case "run":
      return runStep(step, workplace);
    case "write":
      return writeFile(join(workplace.folder, step.path), step.text);
    case "edit":
      return editFile(step, workplace.folder);
  }
}

async function runStep({ command, expected, exitCode }: Run, { folder, publishingEnv }: Workplace): Promise<void> {
  const child = spawn("sh", ["-c", `{ ${command}\n} 2>&1`], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", ...(command.includes("publish") ? publishingEnv : {}) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  const shown = withoutScripts(printed);
  if (code !== exitCode) throw new Error(`ended with ${code}, expected ${exitCode}. It printed:\n${shown}`);
  const mismatch = findMismatch(expected, shown);
  if (mismatch !== undefined) throw new Error(`the page expects: ${mismatch}\nIt printed:\n${shown}`);
}

/** pnpm repeats the script that it runs, and tells that it failed. */
function withoutScripts(printed: string): string {
  return printed.replaceAll(/^(\$ |\[ELIFECYCLE\]).*\n/gm, "");
}

async function editFile({ path, before, after }: EditFile, folder: string): Promise<void> {
  const text = await readFile(join(folder, path), "utf8");
  const [head, tail, ...more] = text.split(before);
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new Error(`${path}: expected these lines once:\n${before}It is:\n${text}`);
  }
  await writeFile(join(folder, path), `${head}${after}${tail}`);
}
