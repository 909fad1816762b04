// `pnpm packages:check`: looks at the packed tarballs as registries, compilers and bundlers will, whether they say where they are found,
// and for what nothing uses in the workspace.
// Exceptions stand in knip.jsonc with their reasons.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../", import.meta.url));
const published = ["signer", "client", "mock", "cli"];
/** All packages are ES modules; every Node that they are for can `require` them. TypeScript's old resolution knows no `exports`. */
const profile = ["--profile", "esm-only", "--format", "ascii"];

await run("node", ["scripts/addresses.mjs", "--check"]);
await Promise.all([checkTarballs(), run("knip", ["--treat-config-hints-as-errors"])]);

async function checkTarballs() {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-tarballs-"));
  try {
    for (const name of published)
      await run("pnpm", ["pack", "--pack-destination", folder], join(root, "packages", name));
    for (const tarball of await readdir(folder)) await checkTarball(join(folder, tarball));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function checkTarball(tarball) {
  await Promise.all([run("publint", ["run", tarball, "--strict"]), run("attw", [tarball, ...profile])]);
}

/** Runs a program quietly. What it complains of is printed, and decides the exit code. */
async function run(program, args, cwd = root) {
  try {
    await promisify(execFile)(program, args, { cwd, shell: process.platform === "win32" });
  } catch ({ message, stdout = "", stderr = "" }) {
    console.error(
      stdout === "" && stderr === "" ? message : `${program} ${args.join(" ")} failed.\n${stdout}${stderr}`,
    );
    process.exitCode = 1;
  }
}
