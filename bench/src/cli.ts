import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startChildServer } from "./child-server.js";
import { cliEnvironment } from "./cli-environment.js";
import { contentOf } from "./folder-content.js";
import { type Command, timeCommands } from "./processes.js";
import { printFigures } from "./report.js";

const dist = fileURLToPath(new URL("../../packages/cli/dist/", import.meta.url));
const bin = join(dist, "bin.js");
const rounds = 61;
const bareNode = "node -e 0";
const bareCall = "one request by node:http, canned server";

/** What a command takes, at most, as a multiple of something else in the same run. */
const targets: Readonly<Record<string, { readonly of: string; readonly most: number }>> = {
  "tcr --version": { of: bareNode, most: 1.25 },
  "tcr __complete (a key of completion)": { of: bareNode, most: 1.25 },
  "tcr describe-instances, canned server": { of: bareCall, most: 1.35 },
};

/** The start of the CLI, as whole processes, beside bare Node and, where it is installed, the official CLI. */
export async function benchCli(): Promise<void> {
  const server = await startChildServer("./canned-server.ts");
  const home = mkdtempSync(join(tmpdir(), "tcrkit-bench-"));
  try {
    printTimes(timeCommands(commandsOf(server.host, home), rounds), rounds);
    const { bytes } = await contentOf(dist);
    printFigures("The CLI's size", [{ what: "installed, without its package.json", value: `${bytes} bytes` }]);
  } finally {
    rmSync(home, { recursive: true });
    server.stop();
  }
}

function commandsOf(host: string, home: string): Readonly<Record<string, Command>> {
  const env = cliEnvironment(home, host);
  const node = (...args: string[]): Command => ({ file: process.execPath, args, cwd: ".", env });
  /** Where this command alone has kept its code, as it is after a day of all of them. */
  const tcr = (...args: string[]): Command => ({
    ...node(bin, ...args),
    env: { ...env, HOME: mkdtempSync(join(home, "of-")) },
  });
  const own = {
    [bareNode]: node("-e", "0"),
    "tcr --version": tcr("--version"),
    "tcr help": tcr("help"),
    "tcr help describe-images": tcr("help", "describe-images"),
    "tcr __complete (a key of completion)": tcr("__complete", "tcr", "describe-i"),
    [bareCall]: node(fileURLToPath(new URL("bare-request.cjs", import.meta.url))),
    "tcr describe-instances, canned server": tcr("describe-instances"),
    "the same, without kept code": {
      ...node(bin, "describe-instances"),
      env: { ...env, NODE_DISABLE_COMPILE_CACHE: "1" },
    },
  };
  const hasTccli = spawnSync("tccli", ["--version"], { env }).status === 0;
  if (!hasTccli) return own;
  const args = ["tcr", "DescribeInstances", "--endpoint", `http://${host}`, "--region", "ap-guangzhou"];
  return { ...own, "tccli DescribeInstances, canned server": { file: "tccli", args, cwd: ".", env } };
}

function printTimes(times: Readonly<Record<string, number>>, count: number): void {
  printFigures(
    `The CLI's start, as whole processes (medians of ${count}; ratio to bare Node)`,
    Object.entries(times).map(([what, ms]) => ({
      what,
      value: `${ms.toFixed(0)} ms, ${ratioOf(ms, times[bareNode]).toFixed(2)}`,
    })),
  );
  printFigures(
    "The CLI's start, at most",
    Object.entries(targets).map(([what, { of, most }]) => {
      const ratio = ratioOf(times[what], times[of]);
      return { what: `${what} / ${of}`, value: ratio.toFixed(2), target: `at most ${most}`, met: ratio <= most };
    }),
  );
}

function ratioOf(ms = Number.NaN, otherMs = Number.NaN): number {
  return ms / otherMs;
}
