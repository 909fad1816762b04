import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock, type Snapshot } from "@tcrkit/mock";
import { startMockProcess } from "../support/mock-process.js";
import { type Call, createCall, furnish } from "./scene.js";

/** What a new generation of a large journal costs everybody else. */
export interface CompactionReport {
  readonly rows: number;
  readonly changes: number;
  /** How long the new generation was being written. */
  readonly ms: number;
  /** The slowest answer that another client got before it, and meanwhile. */
  readonly calmMs: number;
  readonly innocentMs: number;
  readonly faults: readonly string[];
}

/** Nobody waits longer for it, unless they do so without it, on a machine that has other things to do. */
const MAX_INNOCENT_MS = 100;
const ROWS_PER_NAMESPACE = 1000;
const IN_FLIGHT = 8;
const MAX_CHANGES = 1_000_000;

/** Changes a large state until its journal is written anew, beside a client that asks for something small all the time. */
export async function runCompaction(bin: string, rows: number): Promise<CompactionReport> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-soak-"));
  const data = join(folder, "data");
  try {
    const { snapshot, registryId } = await largeSnapshot(rows);
    await writeFile(join(folder, "snapshot.json"), JSON.stringify(snapshot));
    const large = ["--data", data, "--snapshot", join(folder, "snapshot.json")];
    const mock = await startMockProcess(bin, [...large, "--no-throttle", "--quiet"]);
    try {
      const figures = await measure(createCall(mock.url), registryId, () => generationsIn(data));
      const { calmMs, innocentMs } = figures;
      const waited =
        innocentMs > Math.max(MAX_INNOCENT_MS, calmMs) ? [`another client waited ${innocentMs.toFixed(0)} ms`] : [];
      return { rows, ...figures, faults: [...waited, ...mock.faults()] };
    } finally {
      await mock.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(call: Call, RegistryId: string, generations: () => Promise<readonly string[]>) {
  const [first = ""] = await generations();
  let [calmMs, innocentMs, changes, begunAt, isOver] = [0, 0, 0, 0, false];
  const changeOn = async (): Promise<void> => {
    while (!isOver && changes < MAX_CHANGES) {
      changes += 1;
      const place = { RegistryId, NamespaceName: "team-0", RepositoryName: `r-${changes % ROWS_PER_NAMESPACE}` };
      const text = `${changes}`.padEnd(1000, "x");
      await call("ModifyRepository", { ...place, BriefDescription: "changed", Description: text });
    }
    isOver = true;
  };
  const innocent = async (): Promise<void> => {
    while (!isOver) {
      const start = performance.now();
      await call("DescribeRegions", {});
      const ms = performance.now() - start;
      const names = await generations();
      if (names.length > 1 && begunAt === 0) begunAt = start;
      if (begunAt === 0) calmMs = Math.max(calmMs, ms);
      else innocentMs = Math.max(innocentMs, ms);
      isOver ||= begunAt > 0 && !names.includes(first);
    }
  };
  await Promise.all([innocent(), ...Array.from({ length: IN_FLIGHT }, changeOn)]);
  if (begunAt === 0) throw new Error("No new generation was begun.");
  return { changes, ms: performance.now() - begunAt, calmMs, innocentMs };
}

async function generationsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".journal"));
}

/** A snapshot with many repositories, made from one with a few. */
async function largeSnapshot(rows: number): Promise<{ readonly snapshot: Snapshot; readonly registryId: string }> {
  const mock = await createMock();
  const { RegistryId } = await furnish(await mock.listen());
  const { tables, ...rest } = mock.snapshot();
  await mock.close();
  const count = rows / ROWS_PER_NAMESPACE;
  const instances = (tables["instances"] as readonly object[]).map((row) => ({ ...row, nextNamespaceId: count + 1 }));
  const [namespace] = tables["namespaces"] as readonly object[];
  const [repository] = tables["repositories"] as readonly object[];
  const namespaces = Array.from({ length: count }, (_, id) => ({ ...namespace, id: id + 1, name: `team-${id}` }));
  const repositories = namespaces.flatMap(({ name }) =>
    Array.from({ length: ROWS_PER_NAMESPACE }, (_, index) => ({ ...repository, namespace: name, name: `r-${index}` })),
  );
  return {
    snapshot: { ...rest, tables: { instances, namespaces, repositories } },
    registryId: String(RegistryId),
  };
}
