import { spawnSync } from "node:child_process";
import process from "node:process";

/** Runs pnpm; if it fails, ends the process with its exit code. A quiet step prints only when it fails. */
export function pnpm(args, { quiet = false } = {}) {
  const result = spawnSync("pnpm", args, {
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: quiet ? "pipe" : "inherit",
  });
  if (result.status === 0) return;
  if (quiet) process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
  console.error(`pnpm ${args.join(" ")} failed.`);
  process.exit(result.status ?? 1);
}

/** Brings the packages that the lockfile names; quick where nothing is missing. */
export function install() {
  pnpm(["install", "--frozen-lockfile", "--prefer-offline"], { quiet: true });
}
