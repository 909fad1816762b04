import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the spec as it was at a git revision into a folder, by an index of its own: neither the work tree nor the repository's index is touched.
 * False where git knows no such revision, or where it had no spec.
 */
export function checkoutSpec(specDir: string, revision: string, folder: string): boolean {
  const prefix = git(specDir, ["rev-parse", "--show-prefix"]);
  const tree =
    prefix && git(specDir, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}:${prefix}`]);
  const top = tree && git(specDir, ["rev-parse", "--show-toplevel"]);
  if (!tree || !top) return false;
  mkdirSync(folder, { recursive: true });
  const index = { GIT_INDEX_FILE: join(folder, "..", "index") };
  return (
    git(top, ["read-tree", tree], index) !== undefined &&
    git(top, ["checkout-index", "--all", `--prefix=${folder}/`], index) !== undefined
  );
}

/** The commit before the last one that changed the spec, by its short name; undefined where there is none. */
export function beforeLastChange(specDir: string): string | undefined {
  const commit = git(specDir, ["log", "-1", "--format=%h", "--", "."]);
  const parent = `${commit}~1`;
  return commit && git(specDir, ["rev-parse", "--verify", "--quiet", `${parent}^{commit}`]) ? parent : undefined;
}

function git(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd, encoding: "utf8", env: { ...process.env, ...env } });
  return status === 0 ? stdout.trim() : undefined;
}
