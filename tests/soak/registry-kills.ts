import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type MockProcess, startMockProcess } from "../support/mock-process.js";
import { findOrphans, readRegistry } from "./check-registry.js";
import type { KillReport, KillSettings } from "./kills.js";
import { Ledger } from "./ledger.js";
import { NAMESPACE, type Pusher, pushOrDelete } from "./push-and-delete.js";
import { createRandom } from "./random.js";
import { createRegistryClient } from "./registry-client.js";
import { type Call, createCall, waitUntilRunning } from "./scene.js";

export interface RegistryKillReport extends KillReport {
  /** How many garbage collections ran, under load and at rest. */
  readonly collections: number;
}

const PUSHERS = 8;
/** Before it is killed, so many changes are answered at most, and then some time goes by. */
const MAX_CHANGES = 40;
const MAX_PAUSE_MS = 100;
const PATIENCE_MS = 30_000;
const MAX_FAULTS = 30;
/** A collection leaves what came within two hours. */
const REST_MS = 3 * 3_600_000;

/**
 * Kills a mock with a data folder again and again while images are pushed, deleted and collected: what was answered stays, every manifest
 * has its blobs, byte for byte, and a collection leaves nothing that none names.
 */
export async function runRegistryKills({ bin, seed, kills, onProgress }: KillSettings): Promise<RegistryKillReport> {
  const ledger = new Ledger();
  const faults: string[] = [];
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-soak-"));
  const data = join(folder, "data");
  const args = ["--data", data, "--registry-auth", "none", "--no-throttle", "--quiet"];
  const random = createRandom(seed);
  let [number, done, collections] = [0, 0, 0];
  const collect = async (mock: MockProcess, registryId: string): Promise<void> => {
    // One that ran when the mock was killed goes on after it.
    await awaitCollection(mock, registryId);
    const body = JSON.stringify({ RegistryId: registryId });
    await createRegistryClient(mock.url).send("POST", "/_tcrkit/gc", { body });
    await awaitCollection(mock, registryId);
    collections += 1;
  };
  try {
    let mock = await startMockProcess(bin, args);
    const registryId = await furnish(createCall(mock.url));
    for (; done < kills && faults.length < MAX_FAULTS; done++) {
      const shared = { ledger, random, registryId, fresh: () => ++number };
      faults.push(...(await loadUntilKilled(mock, shared, collect)));
      mock = await startMockProcess(bin, args);
      const client = createRegistryClient(mock.url);
      const held = await readRegistry(client, data);
      const found = [...ledger.settle(held.tags), ...held.faults];
      if (random.chance(0.4) || done + 1 === kills) {
        await client.send("POST", "/_tcrkit/clock/advance", { body: JSON.stringify({ ms: REST_MS }) });
        await collect(mock, registryId);
        found.push(...(await findOrphans(client, data)), ...(await readRegistry(client, data)).faults);
      }
      faults.push(...found.map((text) => `kill ${done + 1}: ${text}`));
      if ((done + 1) % 10 === 0)
        onProgress(`${done + 1} of ${kills} kills, ${ledger.answered} answered pushes and deletes`);
    }
    await mock.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const { answered, open, openKept } = ledger;
  return { kills: done, answered, open, openKept, collections, faults };
}

async function awaitCollection(mock: MockProcess, RegistryId: string): Promise<void> {
  for (let poll = 0; poll < 3; poll++) await createCall(mock.url)("DescribeGCJobs", { RegistryId });
}

async function furnish(call: Call): Promise<string> {
  const created = await call("CreateInstance", { RegistryName: "killed-images", RegistryType: "premium" });
  const RegistryId = String(created["RegistryId"]);
  await waitUntilRunning(call, RegistryId);
  await call("CreateNamespace", { RegistryId, NamespaceName: NAMESPACE, IsPublic: false });
  return RegistryId;
}

async function loadUntilKilled(
  mock: MockProcess,
  shared: Omit<Pusher, "client" | "call" | "number">,
  collect: (mock: MockProcess, registryId: string) => Promise<void>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const [client, call] = [createRegistryClient(mock.url), createCall(mock.url)];
  const repeat = async (work: () => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof TypeError)) faults.push(`refused: ${String(error)}`);
        return;
      }
    }
  };
  const collectNowAndThen = async (): Promise<void> => {
    await pause(30 + shared.random.below(100));
    await collect(mock, shared.registryId);
  };
  const pushers = Array.from({ length: PUSHERS }, (_, number) =>
    repeat(() => pushOrDelete({ ...shared, client, call, number })),
  );
  const all = Promise.all([...pushers, repeat(collectNowAndThen)]);
  const { ledger, random } = shared;
  const enough = ledger.answered + random.below(MAX_CHANGES);
  for (const start = performance.now(); ledger.answered < enough && performance.now() - start < PATIENCE_MS; ) {
    await pause(5);
  }
  await pause(random.below(MAX_PAUSE_MS));
  if (mock.ended() !== undefined) faults.push(`the mock ended by itself: ${mock.ended()}`);
  await mock.kill();
  await all;
  return faults;
}
