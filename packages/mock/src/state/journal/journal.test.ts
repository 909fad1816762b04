import { setImmediate } from "node:timers/promises";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MemoryFiles } from "../../../test/memory-files.js";
import { Clock } from "../../base/clock.js";
import { Ids } from "../../base/ids.js";
import type { Instance } from "../entities/instances.js";
import { PersistenceError, type State, startPersistence } from "../persistence.js";
import { schema } from "../schema.js";
import { exportSnapshot } from "../snapshot.js";
import { createStore } from "../store.js";
import type { Journal } from "./journal.js";
import { openJournal } from "./open-journal.js";

const instance: Instance = {
  id: "tcr-a",
  account: "1",
  name: "name",
  type: "basic",
  region: "ap-guangzhou",
  status: "Running",
  reads: 0,
  createdAtMs: 0,
  address: "10.0.0.1",
  tags: [],
  isPrepaid: false,
  renewFlag: 0,
  isProtected: false,
  nextNamespaceId: 1,
};

interface Opened {
  readonly state: State;
  readonly journal: Journal;
  readonly told: string[];
  readonly put: (id: string, name?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function open(files: MemoryFiles): Promise<Opened> {
  const told: string[] = [];
  const journal = await openJournal({ files, checksum: crc32, tell: (line) => told.push(line) }, schema);
  const state: State = { store: createStore(), clock: new Clock(), ids: new Ids(1) };
  startPersistence(state, journal, () => undefined);
  const put = async (id: string, name = "name"): Promise<void> => {
    state.store.instances.put({ ...instance, id, name });
    state.store.commit();
    await journal.flushed();
  };
  return { state, journal, told, put, close: () => journal.close() };
}

const idsOf = ({ state }: Opened): string[] => state.store.instances.all().map(({ id }) => id);

/** What a start after a power cut finds. */
async function afterCut(files: MemoryFiles): Promise<string[]> {
  const opened = await open(files.afterCut());
  expect(opened.told.length).toBeLessThanOrEqual(1);
  return idsOf(opened);
}

it("brings back what was committed, in its order", async () => {
  const files = new MemoryFiles();
  const first = await open(files);
  for (const id of ["c", "a", "b"]) await first.put(id);
  await first.put("c", "other");
  first.state.store.instances.delete("a");
  first.state.store.commit();
  await first.close();
  const second = await open(files);
  expect(exportSnapshot(second.state)).toEqual(exportSnapshot(first.state));
  expect(idsOf(second)).toEqual(["c", "b"]);
});

it("answers nothing before it is safe, wherever the power is cut", async () => {
  const files = new MemoryFiles();
  const opened = await open(files);
  await opened.put("a");
  const pending = opened.put("b");
  await Promise.resolve();
  const cuts = [0, 1, 30, 300].map((unsyncedBytes) => files.afterCut(unsyncedBytes));
  for (const cut of cuts) expect(await afterCut(cut)).toEqual(["a"]);
  await pending;
  expect(await afterCut(files)).toEqual(["a", "b"]);
});

describe("after a clean close", () => {
  it("refuses damage and cuts anywhere, and leaves the files as they are", async () => {
    const files = new MemoryFiles();
    const opened = await open(files);
    for (const id of ["a", "b"]) await opened.put(id);
    await opened.close();
    for (const [name, { bytes }] of [...files.contents]) {
      for (let at = 0; at < bytes.length; at += name === "closed" ? 1 : 11) {
        const [damaged, cut] = [Uint8Array.from(bytes), bytes.subarray(0, at)];
        damaged[at] = (damaged[at] ?? 0) ^ 0x55;
        for (const content of [damaged, cut]) {
          const copy = files.afterCut();
          copy.write(name, content);
          await expect(open(copy), `${name}, byte ${at}`).rejects.toThrow(/it is damaged|a newer mock/);
          expect(new Map(copy.contents).get(name)?.bytes).toEqual(Buffer.from(content));
          expect([...copy.contents.keys()]).toEqual([...files.contents.keys()]);
        }
      }
    }
  });
});

describe("after a crash", () => {
  const NAME = "state-1.journal";

  async function crashed() {
    const files = new MemoryFiles();
    const opened = await open(files);
    const ends: number[] = [];
    for (const id of ["a", "b", "c"]) {
      await opened.put(id);
      ends.push(files.contents.get(NAME)?.bytes.length ?? 0);
    }
    return { files: files.afterCut(), ends };
  }

  it("drops a last group that is damaged or cut, keeps it aside, and says so", async () => {
    const { files, ends } = await crashed();
    const whole = files.contents.get(NAME)?.bytes ?? Buffer.alloc(0);
    const start = ends[1] ?? 0;
    for (let at = start; at < whole.length; at += 1) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      for (const content of at === start ? [damaged] : [damaged, whole.subarray(0, at)]) {
        const copy = files.afterCut();
        copy.write(NAME, content);
        const opened = await open(copy);
        expect(idsOf(opened)).toEqual(["a", "b"]);
        expect(opened.told).toEqual([expect.stringContaining(`${NAME}.dropped${start}`)]);
        expect(copy.contents.get(`${NAME}.dropped${start}`)?.bytes).toEqual(Buffer.from(content.subarray(start)));
        await opened.put("d");
        expect(await afterCut(copy)).toEqual(["a", "b", "d"]);
      }
    }
  });

  it("refuses damage before the last group, with file and place", async () => {
    const { files, ends } = await crashed();
    const whole = files.contents.get(NAME)?.bytes ?? Buffer.alloc(0);
    for (let at = 0; at < (ends[1] ?? 0); at += 1) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const copy = files.afterCut();
      copy.write(NAME, damaged);
      await expect(open(copy), `byte ${at}`).rejects.toThrow(
        /it is damaged: state-1\.journal at byte \d+|a newer mock/,
      );
    }
  });

  it("makes anew what was interrupted before it held anything", async () => {
    const files = new MemoryFiles();
    await open(files);
    const whole = files.contents.get(NAME)?.bytes ?? Buffer.alloc(0);
    for (let length = 0; length < whole.length; length += 1) {
      for (const rest of [0, whole.length - length]) {
        const copy = new MemoryFiles();
        copy.write(NAME, Buffer.concat([whole.subarray(0, length), Buffer.alloc(rest)]));
        const opened = await open(copy);
        await opened.put("a");
        expect(await afterCut(copy)).toEqual(["a"]);
      }
    }
  });
});

describe("when the disk", () => {
  it("is full, refuses changes before anything is changed, and goes on once there is room", async () => {
    const files = new MemoryFiles();
    const opened = await open(files);
    await opened.put("a");
    for (const room of [0, 5, 25, 200]) {
      const used = files.contents.get("state-1.journal")?.bytes.length ?? 0;
      files.capacity = used + room;
      await expect(opened.put("lost")).rejects.toThrow();
      expect(idsOf(opened)).not.toContain("lost");
      expect(files.contents.get("state-1.journal")?.bytes.length).toBe(used);
      expect(opened.journal.refusal()).toMatchObject({ isFull: true });
      await expect(opened.put("refused")).rejects.toThrow(PersistenceError);
      expect(idsOf(opened)).not.toContain("refused");
      await opened.journal.retry();
      expect(opened.journal.refusal()).toBeDefined();
      files.capacity = Number.POSITIVE_INFINITY;
      await opened.journal.retry();
      expect(opened.journal.refusal()).toBeUndefined();
      await opened.put(`after-${room}`);
      expect(await afterCut(files)).toEqual(idsOf(opened));
    }
    expect(opened.told.filter((line) => line.includes("The disk is full"))).toHaveLength(4);
    expect(opened.told.filter((line) => line.includes("takes changes again"))).toHaveLength(4);
  });

  it("is full, loses with a change all that were built on it, and no other", async () => {
    const files = new MemoryFiles();
    const opened = await open(files);
    await opened.put("a");
    const kept = opened.put("b");
    const lost = [opened.put("c"), opened.put("a", "changed")].map((put) => put.then(String, String));
    files.capacity = 0;
    await kept;
    const full = "PersistenceError: The disk is full: changes are refused until there is room.";
    expect(await Promise.all(lost)).toEqual([full, full]);
    expect(opened.state.store.instances.get("a")?.name).toBe("name");
    expect(idsOf(opened)).toEqual(["a", "b"]);
    files.capacity = Number.POSITIVE_INFINITY;
    await opened.journal.retry();
    await opened.put("d");
    expect(await afterCut(files)).toEqual(["a", "b", "d"]);
  });

  it("fails to sync, begins a new generation from memory", async () => {
    const files = new MemoryFiles();
    const opened = await open(files);
    await opened.put("a");
    files.fail = (operation) => (operation === "sync" ? "EIO" : undefined);
    await expect(opened.put("lost")).rejects.toThrow();
    await opened.journal.retry();
    expect(opened.journal.refusal()).toMatchObject({ isFull: false });
    files.fail = () => undefined;
    await opened.journal.retry();
    await opened.put("b");
    expect([...files.contents.keys()].filter((name) => name.endsWith("journal"))).toEqual(["state-3.journal"]);
    expect(await afterCut(files)).toEqual(["a", "b"]);
    await opened.close();
    expect(idsOf(await open(files))).toEqual(["a", "b"]);
  });

  it("cannot cut a half record off, begins a new generation from memory", async () => {
    const files = new MemoryFiles();
    const opened = await open(files);
    await opened.put("a");
    files.fail = (operation) => (operation === "append" || operation === "truncate" ? "EIO" : undefined);
    await expect(opened.put("lost")).rejects.toThrow();
    files.fail = () => undefined;
    await opened.journal.retry();
    await opened.put("b");
    expect(files.contents.has("state-2.journal")).toBe(true);
    expect(await afterCut(files)).toEqual(["a", "b"]);
  });

  it("is full when it is closed, ends in order, and opens as after a crash", async () => {
    const files = new MemoryFiles();
    const opened = await open(files);
    await opened.put("a");
    files.capacity = 0;
    await opened.close();
    await expect(opened.put("late")).rejects.toThrow("The data folder is closed.");
    files.capacity = Number.POSITIVE_INFINITY;
    expect(idsOf(await open(files))).toEqual(["a"]);
  });

  it("is full at the first start, leaves nothing behind", async () => {
    const files = new MemoryFiles();
    files.capacity = 20;
    await expect(open(files)).rejects.toThrow("ENOSPC");
    expect(files.contents.size).toBe(0);
  });
});

describe("a journal that has grown", () => {
  const LONG = "x".repeat(200_000);

  /** Changes one row until the journal is another file; `each` sees the disk after each change. */
  async function grow(opened: Opened, files: MemoryFiles, each: () => Promise<void> | void): Promise<void> {
    const first = [...files.contents.keys()];
    for (let change = 0; change < 200; change += 1) {
      await opened.put("changed", `${change} ${LONG}`);
      await each();
      await setImmediate();
      const names = [...files.contents.keys()].filter((name) => name.endsWith("journal"));
      if (change > 0 && names.length === 1 && !first.includes(names[0] ?? "")) return;
    }
    throw new Error("The journal has not become another file.");
  }

  it("begins a new generation, stays below 16 MB, and loses nothing on the way", async () => {
    const files = new MemoryFiles();
    const opened = await open(files);
    await opened.put("a");
    let count = 0;
    let largest = 0;
    await grow(opened, files, async () => {
      const sizes = [...files.contents].map(([, { bytes }]) => bytes.length);
      largest = Math.max(largest, ...sizes);
      count += 1;
      // Enough of them to meet every stage.
      if (count % 7 !== 0 && sizes.length === 1) return;
      const again = await open(files.afterCut(count));
      expect(again.state.store.instances.all()).toEqual(opened.state.store.instances.all());
    });
    expect(largest).toBeLessThan(16 << 20);
    expect([...files.contents.keys()]).toEqual(["state-2.journal"]);
    await opened.close();
    expect(exportSnapshot((await open(files)).state)).toEqual(exportSnapshot(opened.state));
  });

  it("stays as it is when the new generation cannot be written, at whatever step", async () => {
    for (const operation of ["create", "append", "sync"] as const) {
      const files = new MemoryFiles();
      const opened = await open(files);
      files.fail = (failing, name) => (failing === operation && name === "state-2.journal" ? "EIO" : undefined);
      await grow(opened, files, async () => {
        if (files.contents.has("state-2.journal")) expect(await afterCut(files)).toEqual(["changed"]);
      });
      expect(await afterCut(files)).toEqual(["changed"]);
      expect([...files.contents.keys()]).toEqual(["state-3.journal"]);
    }
  });

  it("is closed while a new generation is being written", async () => {
    const files = new MemoryFiles();
    const opened = await open(files);
    for (let change = 0; !files.contents.has("state-2.journal"); change += 1) {
      await opened.put("changed", `${change} ${LONG}`);
    }
    await opened.close();
    expect([...files.contents.keys()]).toEqual([expect.stringMatching(/^state-[12]\.journal$/), "closed"]);
    expect(exportSnapshot((await open(files)).state)).toEqual(exportSnapshot(opened.state));
  });
});

it("has one mark of a close at a time, and none while it is open", async () => {
  const files = new MemoryFiles();
  for (let round = 0; round < 3; round += 1) {
    const opened = await open(files);
    expect([...files.contents.keys()]).toEqual(["state-1.journal"]);
    await opened.put(`row-${round}`);
    await opened.close();
    expect([...files.contents.keys()]).toEqual(["state-1.journal", "closed"]);
  }
  expect(idsOf(await open(files))).toEqual(["row-0", "row-1", "row-2"]);
});
