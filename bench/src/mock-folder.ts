import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock, type Mock, type Snapshot } from "@tcrkit/mock";
import { compareLoads } from "./load.js";
import { createMockCall, furnish } from "./mock-call.js";
import { printFigures } from "./report.js";

const inFlight = 32;
const rowCount = 1_000_000;
const rowsPerNamespace = 1000;

/** What it costs to keep the state of a mock in a folder, and to open a large one. */
export async function benchMockFolder(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-bench-"));
  try {
    await benchChanges(folder);
    await benchOpening(join(folder, "large"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchChanges(folder: string): Promise<void> {
  const dataDir = join(folder, "data");
  const mocks = { memory: await createMock(), folder: await createMock({ dataDir }) };
  const memory = await createChanger(mocks.memory);
  const durable = await createChanger(mocks.folder);
  const bare = await createAppender(join(folder, "bare"), await bytesOf(durable, join(dataDir, "state-1.journal")));
  const one = await compareLoads({ memory, folder: durable, bare: bare.send }, 1);
  const many = await compareLoads({ memory, folder: durable }, inFlight);
  const [disk, speed] = [one.folder.rate / one.bare.rate, many.folder.rate / many.memory.rate];
  printFigures("ModifyRepository in the process with 1 in flight (changes a second, medians of 5)", [
    { what: "in memory", value: one.memory.rate.toFixed(0) },
    { what: "in a data folder", value: one.folder.rate.toFixed(0) },
    { what: "append and fdatasync of as many bytes", value: one.bare.rate.toFixed(0) },
    { what: "folder / append and fdatasync", value: disk.toFixed(2), target: "at least 0.7", met: disk >= 0.7 },
    { what: "in a data folder, p99 in ms", value: one.folder.p99Ms.toFixed(2) },
  ]);
  printFigures(`ModifyRepository in the process with ${inFlight} in flight (changes a second, medians of 5)`, [
    { what: "in memory", value: many.memory.rate.toFixed(0) },
    { what: "in a data folder", value: many.folder.rate.toFixed(0) },
    { what: "folder / memory", value: speed.toFixed(2), target: "at least 0.5", met: speed >= 0.5 },
    { what: "in a data folder, p99 in ms", value: many.folder.p99Ms.toFixed(2) },
  ]);
  await Promise.all([mocks.memory.close(), mocks.folder.close(), bare.close()]);
}

/** Changes one repository again and again. */
async function createChanger(mock: Mock): Promise<() => Promise<unknown>> {
  const call = createMockCall(mock);
  const NamespaceName = "team";
  const RegistryId = await furnish(call, NamespaceName);
  const place = { RegistryId, NamespaceName, RepositoryName: "nginx" };
  await call("CreateRepository", place);
  let change = 0;
  return () => {
    const text = `change ${++change}`;
    return call("ModifyRepository", { ...place, BriefDescription: text, Description: text });
  };
}

/** How many bytes a change adds to a file. */
async function bytesOf(change: () => Promise<unknown>, path: string): Promise<number> {
  const before = (await stat(path)).size;
  await change();
  return (await stat(path)).size - before;
}

/** Appends bytes to a file, and waits until they are on the disk. */
async function createAppender(path: string, count: number) {
  const handle = await open(path, "ax");
  const bytes = Buffer.alloc(count, "x");
  return {
    send: async () => {
      await handle.write(bytes);
      await handle.datasync();
    },
    close: () => handle.close(),
  };
}

async function benchOpening(dataDir: string): Promise<void> {
  const writtenMs = await timeOf(async () => {
    await (await createMock({ dataDir, snapshot: await largeSnapshot() })).close();
  });
  let mock: Mock | undefined;
  const openedMs = await timeOf(async () => {
    mock = await createMock({ dataDir });
  });
  await mock?.close();
  printFigures(`A data folder of ${rowCount} rows (seconds)`, [
    { what: "to fill it from a snapshot", value: (writtenMs / 1000).toFixed(1) },
    {
      what: "to open it",
      value: (openedMs / 1000).toFixed(1),
      target: "at most 10",
      met: openedMs <= 10_000,
    },
  ]);
}

async function timeOf(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** A snapshot with many repositories, made from one with a few. */
async function largeSnapshot(): Promise<Snapshot> {
  const mock = await createMock();
  await createChanger(mock);
  const snapshot = mock.snapshot();
  const count = rowCount / rowsPerNamespace;
  const instances = (snapshot.tables["instances"] as readonly object[]).map((instance) => ({
    ...instance,
    nextNamespaceId: count + 1,
  }));
  const [namespace] = snapshot.tables["namespaces"] as readonly object[];
  const [repository] = snapshot.tables["repositories"] as readonly object[];
  const namespaces = Array.from({ length: count }, (_, id) => ({
    ...namespace,
    id: id + 1,
    name: `team-${id}`,
  }));
  const repositories = namespaces.flatMap(({ name }) =>
    Array.from({ length: rowsPerNamespace }, (_, index) => ({ ...repository, namespace: name, name: `r-${index}` })),
  );
  return { ...snapshot, tables: { ...snapshot.tables, instances, namespaces, repositories, counters: [] } };
}
