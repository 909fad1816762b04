import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MockProcess, startMockProcess } from "../support/mock-process.js";
import { type Changer, changeSomething, namespaceOf } from "./changes.js";
import { Ledger } from "./ledger.js";
import { createRandom } from "./random.js";
import { readState } from "./read-state.js";
import { ApiRefusal, type Call, createCall, waitUntilRunning } from "./scene.js";

export interface KillSettings {
  readonly bin: string;
  readonly seed: number;
  readonly kills: number;
  readonly onProgress: (line: string) => void;
}

export interface KillReport {
  /** Why nothing was done. */
  readonly skipped?: string;
  readonly kills: number;
  readonly answered: number;
  /** Changes that were under way when the mock was killed, and how many of them had happened. */
  readonly open: number;
  readonly openKept: number;
  readonly faults: readonly string[];
}

const CHANGERS = 8;
const MAX_LIFE_MS = 400;
const MAX_FAULTS = 30;

/** Kills a mock with a data folder under load, again and again: what was answered stays, and nothing is half done. */
export async function runKills({ bin, seed, kills, onProgress }: KillSettings): Promise<KillReport> {
  const ledger = new Ledger();
  const faults: string[] = [];
  const help = spawnSync(process.execPath, [bin, "--help"], { encoding: "utf8" }).stdout;
  if (!help.includes("--data")) return { ...reportOf(ledger, 0, faults), skipped: "this tcr-mock has no --data" };
  const folder = await mkdtemp(join(tmpdir(), "tcrkit-soak-"));
  const start = () => startMockProcess(bin, ["--data", join(folder, "data"), "--no-throttle", "--quiet"]);
  const random = createRandom(seed);
  let number = 0;
  let done = 0;
  try {
    let mock = await start();
    const registryId = await furnish(createCall(mock.url));
    for (; done < kills && faults.length < MAX_FAULTS; done++) {
      const changer = { ledger, random, registryId, fresh: () => ++number };
      await loadUntilKilled(mock, changer, 20 + random.below(MAX_LIFE_MS), faults);
      mock = await start();
      faults.push(
        ...ledger.settle(await readState(createCall(mock.url), registryId)).map((text) => `kill ${done + 1}: ${text}`),
      );
      if ((done + 1) % 10 === 0) onProgress(`${done + 1} of ${kills} kills, ${ledger.answered} answered changes`);
    }
    await mock.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return reportOf(ledger, done, faults);
}

function reportOf({ answered, open, openKept }: Ledger, kills: number, faults: readonly string[]): KillReport {
  return { kills, answered, open, openKept, faults };
}

async function furnish(call: Call): Promise<string> {
  const created = await call("CreateInstance", { RegistryName: "killed-tools", RegistryType: "premium" });
  const RegistryId = String(created["RegistryId"]);
  await waitUntilRunning(call, RegistryId);
  for (let number = 0; number < CHANGERS; number++) {
    await call("CreateNamespace", { RegistryId, NamespaceName: namespaceOf(number), IsPublic: false });
  }
  await call("ManageExternalEndpoint", { RegistryId, Operation: "Create" });
  for (let poll = 0; poll < 5; poll++) await call("DescribeExternalEndpointStatus", { RegistryId });
  return RegistryId;
}

async function loadUntilKilled(
  mock: MockProcess,
  shared: Omit<Changer, "call" | "number">,
  lifeMs: number,
  faults: string[],
): Promise<void> {
  const call = createCall(mock.url);
  const work = async (number: number): Promise<void> => {
    for (;;) {
      try {
        await changeSomething({ ...shared, call, number });
      } catch (error) {
        if (!(error instanceof ApiRefusal)) return;
        faults.push(`a change is refused: ${error.message}`);
        return;
      }
    }
  };
  const all = Promise.all(Array.from({ length: CHANGERS }, (_, number) => work(number)));
  await new Promise((resolve) => setTimeout(resolve, lifeMs));
  if (mock.ended() !== undefined) faults.push(`the mock ended by itself: ${mock.ended()}`);
  await mock.kill();
  await all;
}
