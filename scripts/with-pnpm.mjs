// Runs a script of this folder with the pinned pnpm on its PATH: no global pnpm and no corepack are needed.
// npm keeps the package in its own cache, so that only the first time needs the registry.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const oldestNode = [20, 19];
const root = fileURLToPath(new URL("../", import.meta.url));
const { pnpm: pnpmVersion } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).config;

const [script] = process.argv.slice(2);
checkNode();
checkNpm();
process.exitCode = run([
  "--loglevel=error",
  "exec",
  "--yes",
  `--package=pnpm@${pnpmVersion}`,
  "--",
  "node",
  `scripts/${script}.mjs`,
]);

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(`tcrkit needs Node ${oldestNode.join(".")} or later; this is ${process.versions.node}.`);
}

function checkNpm() {
  if (spawnNpm(["--version"], "ignore").status !== 0) fail("tcrkit needs npm beside Node, and finds none on the PATH.");
}

function run(args) {
  return spawnNpm(args, "inherit").status ?? 1;
}

function spawnNpm(args, output) {
  return spawnSync("npm", args, {
    cwd: root,
    env: { ...process.env, DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1", npm_config_update_notifier: "false" },
    shell: process.platform === "win32",
    stdio: ["ignore", output, output],
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
