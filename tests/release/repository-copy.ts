import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../interop/run-command.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const packageNames = ["signer", "client", "mock", "cli"] as const;

/** What all packages are at before the release. */
const versionBefore = "0.1.0";

/**
 * Copies the files that git knows or would take, and what was built of them, into a repository of its own with one commit: as it stands
 * right after a release that brought all packages to one version. Their dependencies are installed.
 */
export async function copyRepository(folder: string): Promise<void> {
  const listed = await runCommand("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  const paths = new Set(listed.split("\0").filter((path) => path !== ""));
  await Promise.all([...paths].map((path) => copyFile(path, folder)));
  for (const name of packageNames) {
    await cp(join(root, "packages", name, "dist"), join(folder, "packages", name, "dist"), { recursive: true });
  }
  await pretendRelease(folder);
  await runCommand("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
  await commitAll(folder);
}

/** A file that was removed and not committed yet is still listed. */
async function copyFile(path: string, folder: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await cp(join(root, path), join(folder, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

async function pretendRelease(folder: string): Promise<void> {
  const changesets = (await readdir(join(folder, ".changeset"))).filter((file) => file.endsWith(".md"));
  for (const file of changesets) await rm(join(folder, ".changeset", file));
  for (const name of packageNames) {
    const path = join(folder, "packages", name, "package.json");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace(/"version": "[^"]*"/, `"version": "${versionBefore}"`));
    await rm(join(folder, "packages", name, "CHANGELOG.md"), { force: true });
  }
}

async function commitAll(cwd: string): Promise<void> {
  const git = (...args: readonly string[]) => runCommand("git", args, { cwd });
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "Maintainer");
  await git("config", "user.email", "maintainer@example.invalid");
  await git("config", "commit.gpgsign", "false");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Release");
}
