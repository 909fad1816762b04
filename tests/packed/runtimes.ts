import process from "node:process";
import { runCommand } from "../interop/run-command.js";
import type { Project } from "./project.js";
import type { MockAddress, Outcome, Runtime } from "./runtime.js";
import { runWorker } from "./workerd.js";

const nodePackage = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
const nodePlatform = process.platform === "win32" ? "win" : process.platform;

const thisNode: Runtime = { name: `Node ${process.versions.node}`, run: runNode };

/** Each runtime that the packages are for. Versions are pinned: a new one comes with a change of this list. */
export const runtimes: readonly Runtime[] = [
  thisNode,
  {
    name: "Node 26.10.0",
    source: `${nodePackage}-${nodePlatform}-${process.arch}@26.10.0`,
    program: /^node-[^/]+\/bin\/node(\.exe)?$/,
    run: runNode,
  },
  {
    name: "Bun 1.4.5",
    source: "bun@1.4.5",
    program: /^@oven\/bun-[^/]+\/bin\/bun(\.exe)?$/,
    run: (program, project, mock) => runProcess(program, ["--no-install"], project, mock),
  },
  {
    name: "Deno 2.9.6",
    source: "deno@2.9.6",
    program: /^@deno\/[^/]+\/deno(\.exe)?$/,
    run: (program, project, mock) =>
      runProcess(program, ["run", "--quiet", "--node-modules-dir=manual", "--cached-only", "-A"], project, mock),
  },
  {
    name: "workerd 1.20261117.1",
    source: "workerd@1.20261117.1",
    program: /^@cloudflare\/workerd-[^/]+\/bin\/workerd(\.exe)?$/,
    run: runWorker,
  },
];

function runNode(program: string, project: Project, mock: MockAddress): Promise<readonly Outcome[]> {
  return runProcess(program, [], project, { ...mock, isNode: true });
}

async function runProcess(program: string, args: readonly string[], project: Project, mock: object) {
  const file = project.file("program/process.mjs");
  const env = { DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  const printed = await runCommand(program, [...args, file, JSON.stringify(mock)], { cwd: project.folder, env });
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "[]") as readonly Outcome[];
}
