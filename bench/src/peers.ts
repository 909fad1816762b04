import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TcrClient } from "@tcrkit/client";
import { startChildServer } from "./child-server.js";
import { cliEnvironment } from "./cli-environment.js";
import { contentOf, type FolderContent } from "./folder-content.js";
import { compareLoads } from "./load.js";
import { createOfficialClient } from "./official-sdk.js";
import { type Command, timeCommands } from "./processes.js";
import { printFigures } from "./report.js";

const credentials = { secretId: "AKIDbenchmarkbenchmarkbenchmark", secretKey: "benchmarkbenchmarkbenchmarkbench" };
const region = "ap-guangzhou";
const TCCLI = "tccli-intl-en==3.1.193.1";
const rounds = 15;
const root = fileURLToPath(new URL("../../", import.meta.url));
/** What the page that compares shows. */
const shown = join(root, "docs/guides/why-figures.json");

/** One thing that was measured of ours and of the official tool, in the same run. */
interface Comparison {
  readonly what: string;
  readonly ours: string;
  readonly official: string;
}

/** A folder with what installing a package put there. */
interface Installed extends FolderContent {
  readonly folder: string;
}

/**
 * What client and command line cost those who install and start them, beside the official SDK of Node and the official command line: all of
 * them as npm and pip bring them, in one run. Writes the figures where the docs read them. Takes two minutes and about 300 MB of disk for a while.
 */
export async function benchPeers(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-bench-"));
  const server = await startChildServer("./canned-server.ts");
  try {
    const client = await compareClients(folder, server.host);
    const commandLine = await compareCommandLines(folder, server.host);
    const figures = {
      node: process.versions.node,
      tccli: TCCLI.replace("==", " "),
      sdk: await sdkName(),
      client,
      commandLine,
    };
    await writeFile(shown, `${JSON.stringify(figures, null, 2)}\n`);
    show("@tcrkit/client; the official Node SDK", client);
    show("tcr; tccli", commandLine);
  } finally {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function show(title: string, comparisons: readonly Comparison[]): void {
  printFigures(
    title,
    comparisons.map(({ what, ours, official }) => ({ what, value: `${ours}; ${official}` })),
  );
}

async function compareClients(folder: string, host: string): Promise<readonly Comparison[]> {
  const ours = await installByNpm(join(folder, "client"), await pack(folder, ["signer", "client"]));
  const official = await installByNpm(join(folder, "sdk"), [(await sdkName()).replace(" ", "@")]);
  const times = timeCommands(
    {
      bare: node(root, "0"),
      ours: node(ours.folder, 'import("@tcrkit/client")'),
      official: node(official.folder, 'require("tencentcloud-sdk-nodejs-intl-en/tencentcloud/tcr")'),
    },
    rounds,
  );
  return [
    ...compareInstalled(ours, official),
    {
      what: "loading it, over bare Node",
      ours: `${(times.ours - times.bare).toFixed(0)} ms`,
      official: `${(times.official - times.bare).toFixed(0)} ms`,
    },
    await compareCalls(host, 1),
    await compareCalls(host, 64),
  ];
}

async function compareCalls(host: string, inFlight: number): Promise<Comparison> {
  const tcr = new TcrClient({ credentials, region, endpoint: `http://${host}`, rateLimit: false });
  const official = createOfficialClient({ credentials, region, host });
  try {
    const loads = await compareLoads(
      { ours: () => tcr.describeInstances({}), official: () => official("DescribeInstances", {}) },
      inFlight,
    );
    return {
      what: `calls a second, ${inFlight} in flight`,
      ours: loads.ours.rate.toFixed(0),
      official: loads.official.rate.toFixed(0),
    };
  } finally {
    await tcr.close();
  }
}

async function compareCommandLines(folder: string, host: string): Promise<readonly Comparison[]> {
  const ours = await installByNpm(join(folder, "cli"), await pack(folder, ["cli"]));
  const official = await installByPip(join(folder, "tccli"), TCCLI);
  const env = cliEnvironment(folder, host, credentials);
  const tcr = (...args: string[]): Command => ({
    file: process.execPath,
    args: [join(ours.folder, "node_modules/@tcrkit/cli/dist/bin.js"), ...args],
    cwd: folder,
    env,
  });
  const tccli = (...args: string[]): Command => ({ file: join(official.folder, "bin/tccli"), args, cwd: folder, env });
  const times = timeCommands(
    {
      call: tcr("describe-instances"),
      help: tcr("help", "describe-images"),
      version: tcr("--version"),
      officialCall: tccli("tcr", "DescribeInstances", "--endpoint", `http://${host}`, "--region", region),
      officialHelp: tccli("tcr", "DescribeImages", "help"),
      officialVersion: tccli("--version"),
    },
    rounds,
  );
  const row = (what: string, oursMs: number, officialMs: number): Comparison => ({
    what,
    ours: `${oursMs.toFixed(0)} ms`,
    official: `${officialMs.toFixed(0)} ms`,
  });
  return [
    ...compareInstalled(ours, official),
    row("one call", times.call, times.officialCall),
    row("help of one action", times.help, times.officialHelp),
    row("--version", times.version, times.officialVersion),
  ];
}

function compareInstalled(ours: Installed, official: Installed): readonly Comparison[] {
  return [
    { what: "files installed", ours: String(ours.files), official: String(official.files) },
    {
      what: "size installed",
      ours: megabytes(ours),
      official: megabytes(official),
    },
  ];
}

function node(folder: string, script: string): Command {
  return { file: process.execPath, args: ["-e", script], cwd: folder };
}

function megabytes({ bytes }: FolderContent): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The official SDK that the benchmarks know, with its version. */
async function sdkName(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(root, "bench/package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return `tencentcloud-sdk-nodejs-intl-en ${dependencies["tencentcloud-sdk-nodejs-intl-en"] ?? ""}`;
}

/** Packs packages of ours as they would be published. */
async function pack(folder: string, names: readonly string[]): Promise<readonly string[]> {
  return names.map((name) => {
    const { stdout } = run("pnpm", ["pack", "--json", "--pack-destination", folder], join(root, "packages", name));
    const { filename } = JSON.parse(stdout) as { readonly filename: string };
    return join(folder, filename.replace(/^.*[\\/]/, ""));
  });
}

async function installByNpm(folder: string, specifiers: readonly string[]): Promise<Installed> {
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--omit=optional", "--omit=peer", ...specifiers], folder);
  return { folder, ...(await contentOf(join(folder, "node_modules"))) };
}

async function installByPip(folder: string, requirement: string): Promise<Installed> {
  run("python3", ["-m", "venv", folder], root);
  const before = await contentOf(folder);
  run(join(folder, "bin/python3"), ["-m", "pip", "install", "--quiet", "--no-compile", requirement], folder);
  const after = await contentOf(folder);
  return { folder, files: after.files - before.files, bytes: after.bytes - before.bytes };
}

function run(file: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  const result = spawnSync(file, args, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  if (result.status === 0) return result;
  throw new Error(`${file} ${args.join(" ")} failed:\n${result.stderr}`);
}
