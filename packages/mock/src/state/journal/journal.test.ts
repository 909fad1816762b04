import { describe, expect, it } from "vitest";
import { MemoryFiles } from "../../../test/memory-files.js";
import { afterCut, idsOf, openState } from "../../../test/open-state.js";
import { exportSnapshot } from "../snapshot.js";

it("brings back what was committed, in its order", async () => {
  const files = new MemoryFiles();
  const first = await openState(files);
  for (const id of ["c", "a", "b"]) await first.put(id);
  await first.put("c", "other");
  first.state.store.instances.delete("a");
  first.state.store.commit();
  await first.close();
  const second = await openState(files);
  expect(exportSnapshot(second.state)).toEqual(exportSnapshot(first.state));
  expect(idsOf(second)).toEqual(["c", "b"]);
});

it("brings back where clock and ids stood at the close, whatever was committed", async () => {
  const files = new MemoryFiles();
  const first = await openState(files);
  first.state.clock.advance(5000);
  first.state.ids.requestId();
  const nowMs = first.state.clock.now();
  await first.close();
  const second = await openState(files);
  expect(second.state.clock.now()).toBe(nowMs);
  expect(second.state.ids.requestId()).toBe(first.state.ids.requestId());
});

it("answers nothing before it is safe, wherever the power is cut", async () => {
  const files = new MemoryFiles();
  const opened = await openState(files);
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
    const opened = await openState(files);
    for (const id of ["a", "b"]) await opened.put(id);
    await opened.close();
    for (const [name, { bytes }] of [...files.contents]) {
      for (let at = 0; at < bytes.length; at += name === "closed" ? 1 : 11) {
        const [damaged, cut] = [Uint8Array.from(bytes), bytes.subarray(0, at)];
        damaged[at] = (damaged[at] ?? 0) ^ 0x55;
        for (const content of [damaged, cut]) {
          const copy = files.afterCut();
          copy.write(name, content);
          await expect(openState(copy), `${name}, byte ${at}`).rejects.toThrow(/it is damaged|a newer mock/);
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
    const opened = await openState(files);
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
        const opened = await openState(copy);
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
      await expect(openState(copy), `byte ${at}`).rejects.toThrow(
        /it is damaged: state-1\.journal at byte \d+|a newer mock/,
      );
    }
  });

  it("makes anew what was interrupted before it held anything", async () => {
    const files = new MemoryFiles();
    await openState(files);
    const whole = files.contents.get(NAME)?.bytes ?? Buffer.alloc(0);
    for (let length = 0; length < whole.length; length += 1) {
      for (const rest of [0, whole.length - length]) {
        const copy = new MemoryFiles();
        copy.write(NAME, Buffer.concat([whole.subarray(0, length), Buffer.alloc(rest)]));
        const opened = await openState(copy);
        await opened.put("a");
        expect(await afterCut(copy)).toEqual(["a"]);
      }
    }
  });
});

it("has one mark of a close at a time, and none while it is open", async () => {
  const files = new MemoryFiles();
  for (let round = 0; round < 3; round += 1) {
    const opened = await openState(files);
    expect([...files.contents.keys()]).toEqual(["state-1.journal"]);
    await opened.put(`row-${round}`);
    await opened.close();
    expect([...files.contents.keys()]).toEqual(["state-1.journal", "closed"]);
  }
  expect(idsOf(await openState(files))).toEqual(["row-0", "row-1", "row-2"]);
});
