import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Megabytes that a process holds in memory. */
export function residentMegabytes(pid: number): number {
  return kilobytesOf(pid) / 1024;
}

function kilobytesOf(pid: number): number {
  try {
    return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
  }
}
