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
const { status } = withPnpm(["node", `scripts/${script}.mjs`], "inherit");
if (status !== 0) checkPnpm();
process.exitCode = status ?? 1;

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(`tcrkit needs Node ${oldestNode.join(".")} or later; this is ${process.versions.node}.`);
}

function checkNpm() {
  if (spawnNpm(["--version"], "ignore").status !== 0) fail("tcrkit needs npm beside Node, and finds none on the PATH.");
}

/** Asked only when something went wrong: the answer takes a second. */
function checkPnpm() {
  if (withPnpm(["pnpm", "--version"], "ignore").status === 0) return;
  fail(`npm could not bring pnpm ${pnpmVersion}: is its registry within reach?`);
}

function withPnpm(command, output) {
  return spawnNpm(["--loglevel=error", "exec", "--yes", `--package=pnpm@${pnpmVersion}`, "--", ...command], output);
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
