import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageNames } from "../src/release/package-names.js";
import { schemaDir, smallSpecDir } from "./folders.js";
import { tempFolder } from "./temp-folder.js";

/** A repository on disk: the small spec and packages of one version, committed. */
export interface TempRepository {
  readonly root: string;
  readonly specDir: string;
  readonly git: (...args: readonly string[]) => string;
}

export function tempRepository(version = "0.3.0"): TempRepository {
  const root = tempFolder();
  const specDir = join(root, "spec");
  cpSync(smallSpecDir, specDir, { recursive: true });
  cpSync(schemaDir, join(specDir, "schema"), { recursive: true });
  for (const name of packageNames) {
    mkdirSync(join(root, "packages", name), { recursive: true });
    writeFileSync(join(root, "packages", name, "package.json"), JSON.stringify({ name: `@cvmkit/${name}`, version }));
  }
  const git = (...args: readonly string[]) => runGit(root, args);
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "First");
  return { root, specDir, git };
}

const identity = {
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.com",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.com",
  GIT_CONFIG_GLOBAL: "",
  GIT_CONFIG_NOSYSTEM: "1",
};

function runGit(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...identity },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}
