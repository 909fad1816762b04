import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Command } from "./processes.js";

/** What one run of a program took. */
export interface MeasuredRun {
  readonly ms: number;
  /** Until the first byte was on stdout. */
  readonly firstByteMs: number;
  readonly bytes: number;
  /** Of the processor. */
  readonly cpuMs: number;
  /** The most memory that it ever had, in bytes. */
  readonly peakBytes: number;
}

const hook = fileURLToPath(new URL("tell-peak.cjs", import.meta.url));

/** Runs a program of Node to its end, and reads what it writes as it comes. @throws Error where it fails. */
export async function measureRun({ file, args, cwd, env }: Command): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(file, ["--require", hook, ...args], { cwd, env, stdio: ["ignore", "pipe", "inherit", "pipe"] });
  let firstByteMs = Number.NaN;
  let bytes = 0;
  let told = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    if (bytes === 0) firstByteMs = performance.now() - start;
    bytes += chunk.length;
  });
  child.stdio[3]?.on("data", (chunk: Buffer) => {
    told += String(chunk);
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  const [peakKilobytes = Number.NaN, cpuMicroseconds = Number.NaN] = told.split(" ").map(Number);
  return {
    ms: performance.now() - start,
    firstByteMs,
    cpuMs: cpuMicroseconds / 1_000,
    bytes,
    peakBytes: peakKilobytes * 1024,
  };
}
