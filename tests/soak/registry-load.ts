import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockProcess } from "../support/mock-process.js";
import type { InnocentReport, InnocentTask } from "./innocent.js";
import type { LoadFigure, LoadReport } from "./load.js";
import { residentMegabytes } from "./memory.js";
import { createRandom } from "./random.js";
import { createRegistryClient, digestOf, IMAGE_TYPE, type RegistryClient } from "./registry-client.js";
import { largeBlob, loadsOn, REPOSITORY } from "./registry-loads.js";
import { createCall, waitUntilRunning } from "./scene.js";

export interface RegistryLoadReport extends LoadReport {
  readonly warmMegabytes: number;
  readonly peakMegabytes: number;
}

/** Nobody waits longer than this for what another client does. */
const MAX_INNOCENT_MS = 1000;
const MAX_MEGABYTES = 400;

/** Uses a registry as nobody should, one way after the other, beside a client that reads a blob and a manifest all the time. */
export async function runRegistryLoads(bin: string, seed: number): Promise<RegistryLoadReport> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-soak-"));
  const mock = await startMockProcess(bin, [
    "--data",
    join(folder, "data"),
    "--registry-auth",
    "none",
    "--no-throttle",
    "--quiet",
  ]);
  const faults: string[] = [];
  const figures: LoadFigure[] = [];
  try {
    const client = createRegistryClient(mock.url);
    const innocent = await startInnocent({ url: mock.url, digests: await furnish(mock.url, client, seed) });
    const warmMegabytes = residentMegabytes(mock.pid);
    let peakMegabytes = warmMegabytes;
    for (const { what, run, allowed } of loadsOn(mock, client)) {
      const timer = setInterval(() => {
        if (mock.ended() === undefined) peakMegabytes = Math.max(peakMegabytes, residentMegabytes(mock.pid));
      }, 50);
      await reportOf(innocent);
      const start = performance.now();
      const statuses = await run().finally(() => clearInterval(timer));
      const ms = performance.now() - start;
      const { slowestMs: innocentMs, faults: missed } = await reportOf(innocent);
      figures.push({ what, ms, innocentMs });
      faults.push(...missed.slice(0, 1).map((text) => `${what}: ${text}`));
      const others = [...new Set(statuses)].filter((status) => !allowed.includes(status));
      if (others.length > 0) faults.push(`${what}: answered ${others.join(", ")}`);
      if (innocentMs > MAX_INNOCENT_MS) faults.push(`${what}: another client waited ${innocentMs.toFixed(0)} ms`);
    }
    innocent.disconnect();
    if (peakMegabytes > MAX_MEGABYTES) faults.push(`it took more than ${MAX_MEGABYTES} MB of memory`);
    return { figures, faults: [...faults, ...mock.faults()], warmMegabytes, peakMegabytes };
  } finally {
    await mock.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pushes an image, and answers what an innocent client pulls of it. */
async function furnish(url: string, client: RegistryClient, seed: number): Promise<InnocentTask["digests"]> {
  const call = createCall(url);
  const RegistryId = String(
    (await call("CreateInstance", { RegistryName: "soak-registry", RegistryType: "premium" }))["RegistryId"],
  );
  await waitUntilRunning(call, RegistryId);
  await call("CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
  const config = new TextEncoder().encode("{}");
  for (const blob of [config, largeBlob]) await client.pushBlob(REPOSITORY, blob, REPOSITORY, createRandom(seed));
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: IMAGE_TYPE,
    config: { digest: digestOf(config) },
    layers: [],
  });
  await client.send("PUT", `/v2/${REPOSITORY}/manifests/v1`, {
    headers: { "Content-Type": IMAGE_TYPE },
    body: manifest,
  });
  return {
    [`/v2/${REPOSITORY}/blobs/${digestOf(config)}`]: digestOf(config),
    [`/v2/${REPOSITORY}/manifests/v1`]: digestOf(manifest),
  };
}

async function startInnocent(task: InnocentTask): Promise<ChildProcess> {
  const path = fileURLToPath(new URL("innocent.ts", import.meta.url));
  const child = fork(path, [JSON.stringify(task)], { execArgv: ["--import", "tsx"] });
  await reportOf(child);
  return child;
}

/** Asks a process how its pulls went since it was last asked. */
async function reportOf(innocent: ChildProcess): Promise<InnocentReport> {
  innocent.send("report");
  const [report] = (await once(innocent, "message")) as [InnocentReport];
  return report;
}
