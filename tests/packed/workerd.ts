import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import type { Project } from "./project.js";
import type { MockAddress, Outcome } from "./runtime.js";

const startMs = 20_000;

/** The worker may call any address, this machine's included; the mock is on it. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "network")),
    (name = "network", network = (allow = ["public", "private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")]
);
`;

/** Runs the cases in a Worker, bundled as deploying tools do it: with the conditions of Workers. */
export async function runWorker(program: string, project: Project, mock: MockAddress): Promise<readonly Outcome[]> {
  await build({
    entryPoints: [project.file("program/worker.mjs")],
    outfile: project.file("worker.js"),
    bundle: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "silent",
  });
  await writeFile(project.file("worker.capnp"), config);
  const server = spawn(program, ["serve", project.file("worker.capnp"), "--control-fd=3"], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const url = `http://127.0.0.1:${await portOf(server.stdio[3] as Readable)}/`;
    const response = await fetch(url, { method: "POST", body: JSON.stringify(mock) });
    if (!response.ok) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as readonly Outcome[];
  } finally {
    server.kill("SIGKILL");
  }
}

/** It says where it listens in a line of JSON. */
async function portOf(control: Readable): Promise<number> {
  const lines = createInterface({ input: control });
  const [line] = (await once(lines, "line", { signal: AbortSignal.timeout(startMs) })) as [string];
  return (JSON.parse(line) as { readonly port: number }).port;
}
