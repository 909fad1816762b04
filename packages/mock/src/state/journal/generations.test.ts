import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { MemoryFiles } from "../../../test/memory-files.js";
import { afterCut, type OpenedState, openState } from "../../../test/open-state.js";
import { exportSnapshot } from "../snapshot.js";

describe("a journal that has grown", () => {
  const LONG = "x".repeat(1_000_000);

  /** Changes one row until the journal is another file; `each` sees the disk after each change. */
  async function grow(opened: OpenedState, files: MemoryFiles, each: () => Promise<void> | void): Promise<void> {
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
    const opened = await openState(files);
    await opened.put("a");
    let count = 0;
    let largest = 0;
    await grow(opened, files, async () => {
      const sizes = [...files.contents].map(([, { bytes }]) => bytes.length);
      largest = Math.max(largest, ...sizes);
      count += 1;
      // Enough of them to meet every stage.
      if (count % 7 !== 0 && sizes.length === 1) return;
      const again = await openState(files.afterCut(count));
      expect(again.state.store.instances.all()).toEqual(opened.state.store.instances.all());
    });
    expect(largest).toBeLessThan(16 << 20);
    expect([...files.contents.keys()]).toEqual(["state-2.journal"]);
    await opened.close();
    expect(exportSnapshot((await openState(files)).state)).toEqual(exportSnapshot(opened.state));
  });

  it("stays as it is when the new generation cannot be written, at whatever step", async () => {
    for (const operation of ["create", "append", "sync"] as const) {
      const files = new MemoryFiles();
      const opened = await openState(files);
      const lengths: number[] = [];
      files.fail = (failing, name) => {
        const length = files.contents.get("state-1.journal")?.bytes.length ?? 0;
        if (failing === "create" && name.endsWith(".journal")) lengths.push(length);
        return failing === operation && name === "state-2.journal" ? "EIO" : undefined;
      };
      await grow(opened, files, async () => {
        if (files.contents.has("state-2.journal")) expect(await afterCut(files)).toEqual(["changed"]);
      });
      const [failed = 0, done = 0] = lengths;
      expect(done).toBeGreaterThan(1.25 * failed);
      expect(await afterCut(files)).toEqual(["changed"]);
      expect([...files.contents.keys()]).toEqual(["state-3.journal"]);
    }
  });

  /** Fills the journal until a new generation is being written, on a disk that writes it when `goOn` is called. */
  async function growing() {
    const files = new MemoryFiles();
    const opened = await openState(files);
    let goOn = (): void => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    // Behind its header.
    const isBegun = () => (files.contents.get("state-2.journal")?.bytes.length ?? 0) > 0;
    files.pause = (name) => (name === "state-2.journal" && isBegun() ? gate : undefined);
    for (let change = 0; !files.contents.has("state-2.journal"); change += 1) {
      await opened.put("changed", `${change} ${LONG}`);
    }
    return { files, opened, goOn };
  }

  /** Until all that follows by itself has followed. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();
  }

  it.each<[how: string, end: (opened: OpenedState) => Promise<void>, names: RegExp]>([
    ["closed", (opened) => opened.close(), /^state-[12]\.journal closed$/],
    ["given up", (opened) => opened.journal.giveUp(), /^state-1\.journal closed$/],
  ])("is %s while a new generation is being written, and leaves one of them", async (_, end, names) => {
    const { files, opened, goOn } = await growing();
    const ended = end(opened);
    await settle();
    goOn();
    await ended;
    expect([...files.contents.keys()].join(" ")).toMatch(names);
    expect(exportSnapshot((await openState(files)).state)).toEqual(exportSnapshot(opened.state));
  });

  it("goes at the pace of the new generation", async () => {
    const { files, opened, goOn } = await growing();
    let isWritten = false;
    const written = opened.put("a").then(() => {
      isWritten = true;
    });
    await settle();
    expect(isWritten).toBe(false);
    goOn();
    await written;
    expect((await afterCut(files)).sort()).toEqual(["a", "changed"]);
  });

  it("changes over by itself when nothing more comes", async () => {
    const { files, goOn } = await growing();
    goOn();
    await settle();
    expect([...files.contents.keys()]).toEqual(["state-2.journal"]);
    expect(await afterCut(files)).toEqual(["changed"]);
  });

  it("begins a new generation of a large state when the file has half as much again", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
    const begun: number[] = [];
    files.fail = (operation) => {
      if (operation === "create") begun.push(files.contents.get("state-1.journal")?.bytes.length ?? 0);
      return undefined;
    };
    for (let id = 0; id < 10; id += 1) await opened.put(`${id}`, LONG);
    for (let change = 0; change < 7; change += 1) await opened.put("0", `${change} ${LONG}`);
    expect(begun.map((length) => Math.floor(length / 1_000_000))).toEqual([15]);
  });

  it("leaves nothing of a new generation that has caught up, when the present one cannot be written", async () => {
    const { files, opened, goOn } = await growing();
    files.fail = (operation, name) => (operation === "append" && name === "state-1.journal" ? "EIO" : undefined);
    goOn();
    await settle();
    expect(opened.journal.refusal()).toBeDefined();
    expect([...files.contents.keys()]).toEqual(["state-1.journal"]);
    files.fail = () => undefined;
    await opened.journal.retry();
    await opened.put("a");
    expect((await afterCut(files)).sort()).toEqual(["a", "changed"]);
  });

  it("goes on with the file that it has, once a new generation could not be sealed", async () => {
    const { files, opened, goOn } = await growing();
    let failures = 0;
    files.fail = (operation) => {
      failures += operation === "syncFolder" ? 1 : 0;
      return operation === "syncFolder" && failures === 1 ? "EIO" : undefined;
    };
    goOn();
    await settle();
    files.capacity = 0;
    await expect(opened.put("lost")).rejects.toThrow("The disk is full");
    files.capacity = Number.POSITIVE_INFINITY;
    await opened.journal.retry();
    await opened.put("a");
    expect([...files.contents.keys()]).toEqual(["state-1.journal"]);
  });

  it("stays as it is when the new generation cannot be sealed, and takes every change", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
    let failures = 0;
    files.fail = (operation) => {
      if (operation !== "syncFolder" || failures > 0) return undefined;
      failures += 1;
      return "EIO";
    };
    await grow(opened, files, async () => {
      if (failures > 0) expect(await afterCut(files)).toEqual(["changed"]);
    });
    expect([...files.contents.keys()]).toEqual(["state-3.journal"]);
    expect(opened.told).toEqual([]);
    expect(await afterCut(files)).toEqual(["changed"]);
  });

  it("refuses changes when it does not know whether the new generation counts, until another one does", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
    files.fail = (operation) => (operation === "syncFolder" ? "EIO" : undefined);
    await expect(grow(opened, files, () => undefined)).rejects.toThrow("cannot be written");
    expect(opened.journal.refusal()).toMatchObject({ isFull: false });
    const kept = opened.state.store.instances.all();
    files.fail = () => undefined;
    await opened.journal.retry();
    expect([...files.contents.keys()]).toEqual(["state-3.journal"]);
    expect((await openState(files.afterCut())).state.store.instances.all()).toEqual(kept);
  });
});
