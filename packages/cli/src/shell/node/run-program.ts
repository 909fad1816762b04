import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { ProgramEnd, ProgramInput } from "../shell.js";

/** Runs a program without a shell; its environment is that of this process. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { input, signal }: ProgramInput,
): Promise<ProgramEnd | undefined> {
  signal.throwIfAborted();
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"], signal, windowsHide: true });
  // A program need not read what it is given: its exit code tells how it went.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  try {
    const [[exitCode], stdout, stderr] = await Promise.all([
      once(child, "close"),
      text(child.stdout),
      text(child.stderr),
    ]);
    return { exitCode: exitCode as number | null, stdout, stderr };
  } catch (error) {
    signal.throwIfAborted();
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
