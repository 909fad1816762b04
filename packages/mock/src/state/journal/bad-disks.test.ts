import { describe, expect, it } from "vitest";
import { MemoryFiles } from "../../../test/memory-files.js";
import { afterCut, idsOf, openState } from "../../../test/open-state.js";
import { PersistenceError } from "../persistence.js";

function bytesOf(files: MemoryFiles): number {
  return files.contents.get("state-1.journal")?.bytes.length ?? 0;
}

describe("when the disk", () => {
  it("is full, refuses changes before anything is changed, and goes on once there is room", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
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
    const opened = await openState(files);
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
    const opened = await openState(files);
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
    files.capacity = 0;
    await expect(opened.put("lost")).rejects.toThrow();
    files.capacity = Number.POSITIVE_INFINITY;
    await opened.journal.retry();
    expect([...files.contents.keys()].filter((name) => name.endsWith("journal"))).toEqual(["state-3.journal"]);
    await opened.close();
    expect(idsOf(await openState(files))).toEqual(["a", "b"]);
  });

  it("cannot cut a half record off, begins a new generation from memory", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
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
    const opened = await openState(files);
    await opened.put("a");
    files.capacity = 0;
    await opened.close();
    await expect(opened.put("late")).rejects.toThrow("The data folder is closed.");
    files.capacity = Number.POSITIVE_INFINITY;
    expect(idsOf(await openState(files))).toEqual(["a"]);
  });

  it("is full at the first start, leaves nothing behind", async () => {
    const files = new MemoryFiles();
    files.capacity = 20;
    await expect(openState(files)).rejects.toThrow("ENOSPC");
    expect(files.contents.size).toBe(0);
    expect(files.openCount).toBe(0);
  });

  it("is full, takes changes again when there is as much room as was lost", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
    await opened.put("a");
    const used = bytesOf(files);
    files.capacity = used;
    await expect(opened.put("lost", "x".repeat(5000))).rejects.toThrow();
    files.capacity = used + 5000;
    await opened.journal.retry();
    expect(opened.journal.refusal()).toBeDefined();
    expect(bytesOf(files)).toBe(used);
    files.capacity = used + 6000;
    await opened.journal.retry();
    expect(opened.journal.refusal()).toBeUndefined();
    expect(bytesOf(files)).toBeGreaterThan(used + 5000);
    expect(opened.told).toEqual([
      "The disk is full: changes are refused until there is room. (ENOSPC: by the test)",
      "It takes changes again.",
    ]);
  });

  it("is tried by one at a time, whoever else asks", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
    files.capacity = 0;
    await expect(opened.put("lost")).rejects.toThrow();
    files.capacity = Number.POSITIVE_INFINITY;
    await Promise.all([opened.journal.retry(), opened.journal.retry()]);
    await opened.journal.retry();
    expect(opened.told.slice(1)).toEqual(["It takes changes again."]);
  });

  it("is full when it is given up, leaves no mark of a clean end, and is tried no more", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
    await opened.put("a");
    files.capacity = 0;
    await expect(opened.put("lost")).rejects.toThrow();
    files.capacity = Number.POSITIVE_INFINITY;
    await opened.journal.giveUp();
    await opened.journal.retry();
    expect(opened.journal.refusal()).toMatchObject({ message: "The data folder is closed.", isFull: false });
    expect(opened.told).toHaveLength(1);
    expect([...files.contents.keys()]).toEqual(["state-1.journal"]);
    expect(await afterCut(files)).toEqual(["a"]);
  });

  it("is full until it is closed, writes nothing more, and opens as after a crash", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
    await opened.put("a");
    const used = bytesOf(files);
    files.capacity = 0;
    await expect(opened.put("lost")).rejects.toThrow();
    files.capacity = Number.POSITIVE_INFINITY;
    await opened.close();
    expect([...files.contents.keys()]).toEqual(["state-1.journal"]);
    expect(bytesOf(files)).toBe(used);
    expect(files.openCount).toBe(0);
  });

  it("is full, is closed while it is tried again, ends in order once that is done", async () => {
    const files = new MemoryFiles();
    const opened = await openState(files);
    await opened.put("a");
    files.capacity = 0;
    await expect(opened.put("lost")).rejects.toThrow();
    files.capacity = Number.POSITIVE_INFINITY;
    const retried = opened.journal.retry();
    await opened.close();
    await retried;
    expect([...files.contents.keys()]).toEqual(["state-1.journal", "closed"]);
    expect(idsOf(await openState(files))).toEqual(["a"]);
  });
});
