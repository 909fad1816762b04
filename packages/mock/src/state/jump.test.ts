import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../test/ask.js";
import { createContext } from "../../test/contexts.js";
import { MemoryFiles } from "../../test/memory-files.js";
import { tc3Post } from "../../test/requests.js";
import type { Emulator } from "../emulator.js";
import { openJournal } from "./journal/open-journal.js";
import { createJumps } from "./jump.js";
import { PersistenceError } from "./persistence.js";
import { schema } from "./schema.js";

/** A mock on a disk, with an instance, two namespaces and a daily rule: moving the clock changes rows. */
async function setUp() {
  const files = new MemoryFiles();
  const open = async () =>
    createEmulator({ persistence: await openJournal({ files, checksum: crc32, tell: () => {} }, schema) });
  const emulator = await open();
  const RegistryId = await createRunningInstance(emulator);
  for (const NamespaceName of ["team-b", "team-a"]) {
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
  }
  const rule = { RegistryId, NamespaceId: 1, RetentionRule: { Key: "latestPushedK", Value: 1 }, CronSetting: "daily" };
  await call(emulator, "CreateTagRetentionRule", rule);
  const fill = () => {
    files.capacity = 0;
  };
  const makeRoom = async () => {
    files.capacity = Number.POSITIVE_INFINITY;
    await emulator.refusal();
  };
  return { files, open, emulator, RegistryId, fill, makeRoom };
}

const jumps: readonly (readonly [string, (emulator: Emulator, empty: unknown) => void])[] = [
  ["the clock that is set", ({ clock }) => clock.set(clock.now() + 5)],
  ["the clock that is set back", ({ clock }) => clock.set(0)],
  ["the clock that is moved on, with what becomes due", ({ clock }) => clock.advance(3 * 86_400_000)],
  ["a snapshot", (emulator, empty) => emulator.restore(empty)],
  ["a reset", (emulator) => emulator.reset()],
];

it.each(jumps)("is as it was when %s meets a disk that has just become full", async (_, jump) => {
  const { open, emulator, RegistryId, fill, makeRoom } = await setUp();
  const [before, empty] = [emulator.snapshot(), createEmulator().snapshot()];
  fill();
  jump(emulator, empty);
  await expect(emulator.flushed()).rejects.toThrow(PersistenceError);
  expect(emulator.snapshot()).toEqual(before);
  // It is known by now.
  expect(() => jump(emulator, empty)).toThrow(PersistenceError);
  expect(emulator.snapshot()).toEqual(before);
  await makeRoom();
  const { NamespaceList } = await call(emulator, "DescribeNamespaces", { RegistryId });
  expect(NamespaceList).toHaveLength(2);
  expect(await createRunningInstance(emulator, "tcr-new")).not.toBe(RegistryId);
  const after = emulator.snapshot();
  await emulator.close();
  expect((await open()).snapshot()).toEqual(after);
});

it("takes back all jumps from the first on that is lost", async () => {
  const { emulator, fill } = await setUp();
  const { clock } = emulator;
  const first = clock.now() + 1000;
  clock.set(first);
  await emulator.flushed();
  fill();
  for (const ms of [5, 7]) clock.advance(ms);
  await expect(emulator.flushed()).rejects.toThrow(PersistenceError);
  expect(clock.now()).toBe(first);
});

it("keeps a jump that was answered through a crash, though no row has changed", async () => {
  const { files, emulator } = await setUp();
  const nowMs = emulator.clock.now() + 12_345;
  emulator.clock.set(nowMs);
  await emulator.flushed();
  const journal = await openJournal({ files: files.afterCut(), checksum: crc32, tell: () => {} }, schema);
  expect(createEmulator({ persistence: journal }).clock.now()).toBe(nowMs);
});

it("leaves the clock where it is when it is set to a time that cannot be", async () => {
  const { emulator } = await setUp();
  const before = emulator.snapshot();
  expect(() => emulator.clock.set(-1)).toThrow(RangeError);
  expect(() => emulator.restore({ ...before, version: 99 })).toThrow();
  expect(emulator.snapshot()).toEqual(before);
});

it("jumps where nothing is kept, and where what keeps it is always ready", () => {
  const { store, clock, ids } = createContext(tc3Post("DescribeRegions")).services;
  const state = { store, clock, ids };
  const nowMs = clock.now();
  createJumps(state, undefined).jump(() => clock.set(nowMs + 5));
  expect(clock.now()).toBe(nowMs + 5);
  const written: unknown[] = [];
  const ready = {
    load: () => undefined,
    attach: () => {},
    write: (changes: unknown) => written.push(changes),
    flushed: () => undefined,
    close: async () => {},
  };
  createJumps(state, ready).jump(() => clock.set(nowMs + 7));
  expect([clock.now(), written]).toEqual([nowMs + 7, [[]]]);
});
