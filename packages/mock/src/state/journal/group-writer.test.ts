import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { GroupWriter } from "./group-writer.js";

/** A disk that writes when it is told to. */
function slowDisk(turn?: () => Promise<void>) {
  const written: string[][] = [];
  const lost: string[][] = [];
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const writer = new GroupWriter<string>({
    write: (entries) => {
      written.push([...entries]);
      return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    onLost: (entries, error) => {
      lost.push([...entries]);
      return new Error("lost", { cause: error });
    },
    turn,
  });
  return { writer, written, lost, next: () => waiting.shift() };
}

/** What has become of a promise once all that was to follow by itself has followed. */
async function stateOf(promise: Promise<void> | undefined): Promise<string> {
  if (promise === undefined) return "nothing";
  const settled = promise.then(() => "done", String);
  return Promise.race([settled, setImmediate("waiting")]);
}

it("has nothing to wait for at first", () => {
  expect(slowDisk().writer.flushed()).toBeUndefined();
});

it("writes together what came while the disk was busy, in its order", async () => {
  const { writer, written, next } = slowDisk();
  writer.add("a");
  const first = writer.flushed();
  writer.add("b");
  writer.add("c");
  const second = writer.flushed();
  expect(written).toEqual([["a"]]);
  next()?.resolve();
  expect(await stateOf(first)).toBe("done");
  expect(await stateOf(second)).toBe("waiting");
  expect(written).toEqual([["a"], ["b", "c"]]);
  next()?.resolve();
  expect(await stateOf(second)).toBe("done");
  expect(await stateOf(writer.flushed())).toBe("nothing");
});

it("lets nobody wait for what came after him", async () => {
  const { writer, next } = slowDisk();
  writer.add("a");
  const first = writer.flushed();
  writer.add("b");
  next()?.resolve();
  expect(await stateOf(first)).toBe("done");
});

it("loses with a write that failed all that came meanwhile, and tells everybody", async () => {
  const { writer, written, lost, next } = slowDisk();
  writer.add("a");
  const first = writer.flushed();
  writer.add("b");
  const second = writer.flushed();
  next()?.reject(new Error("disk full"));
  expect(await stateOf(first)).toBe("Error: lost");
  expect(await stateOf(second)).toBe("Error: lost");
  expect(lost).toEqual([["a", "b"]]);
  expect(await stateOf(writer.flushed())).toBe("nothing");
  expect(written).toEqual([["a"]]);
});

it("goes on after a write that failed, which loses nothing else", async () => {
  const { writer, written, lost, next } = slowDisk();
  writer.add("a");
  next()?.reject(new Error("disk full"));
  await stateOf(writer.flushed());
  expect(lost).toEqual([["a"]]);
  writer.add("b");
  const second = writer.flushed();
  next()?.resolve();
  expect(await stateOf(second)).toBe("done");
  expect(written).toEqual([["a"], ["b"]]);
});

it("lets those who were just answered join who waited", async () => {
  const { writer, written, next } = slowDisk(() => setImmediate());
  writer.add("a");
  void writer.flushed()?.then(() => writer.add("a again"));
  writer.add("b");
  next()?.resolve();
  await setImmediate();
  await setImmediate();
  expect(written).toEqual([["a"], ["b", "a again"]]);
});
