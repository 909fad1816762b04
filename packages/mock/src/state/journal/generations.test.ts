import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { MemoryFiles } from "../../../test/memory-files.js";
import { afterCut, type OpenedState, openState } from "../../../test/open-state.js";
import { exportSnapshot } from "../snapshot.js";

describe("a journal that has grown", () => {
  const LONG = "x".repeat(200_000);

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
    const opened = await openState(files);
    for (let change = 0; !files.contents.has("state-2.journal"); change += 1) {
      await opened.put("changed", `${change} ${LONG}`);
    }
    await opened.close();
    expect([...files.contents.keys()]).toEqual([expect.stringMatching(/^state-[12]\.journal$/), "closed"]);
    expect(exportSnapshot((await openState(files)).state)).toEqual(exportSnapshot(opened.state));
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
