import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { MemoryFiles } from "../../../test/memory-files.js";
import { encodeLines, putLine } from "./content.js";
import { readGeneration } from "./generation-file.js";
import { NextGeneration } from "./next-generation.js";

interface Row {
  readonly id: string;
  readonly note: string;
}

const NAME = "state-2.journal";
const tables = { rows: { keyOf: ({ id }: Row) => id } };
const bookkeeping = { clockMs: 5, ids: { seed: "1", diagnoses: 0, sources: {} } };

/** The next generation of a state with some rows, and what it asks of the disk. */
function begin(count: number, length: number) {
  const files = new MemoryFiles();
  const operations: string[] = [];
  files.fail = (operation) => {
    operations.push(operation);
    return undefined;
  };
  const rows = Array.from({ length: count }, (_, id): Row => ({ id: `${id}`, note: "x".repeat(length) }));
  const next = new NextGeneration(files, crc32, 2, { tables: [["rows", rows]], bookkeeping });
  const read = () => readGeneration(files.contents.get(NAME)?.bytes ?? Buffer.alloc(0), 2, tables, crc32);
  const times = (operation: string) => operations.filter((each) => each === operation).length;
  return { files, rows, next, read, times };
}

const record = (row: Row) => encodeLines([putLine("rows", row)]);

it("has all rows of its state, and counts from its seal on", async () => {
  const { next, rows, read, files, times } = begin(3, 10);
  expect(await next.run()).toBe(true);
  expect(read()).toMatchObject({ kind: "partial" });
  const generation = await next.seal(3);
  const found = read();
  expect(found).toMatchObject({ kind: "whole", records: 2, sealedLength: generation.sealedLength });
  expect(found.kind === "whole" && found.reader.state).toEqual({ ...bookkeeping, tables: { rows } });
  const { bytes, synced } = files.contents.get(NAME) ?? {};
  expect(synced).toEqual(bytes);
  expect(generation).toMatchObject({ number: 2, sealedLength: bytes?.length, position: { length: bytes?.length } });
  expect(times("syncFolder")).toBe(1);
});

it("has clock and ids where there are no rows", async () => {
  const { next, read } = begin(0, 0);
  await next.run();
  await next.seal(0);
  const found = read();
  expect(found.kind === "whole" && found.reader.state).toEqual({ ...bookkeeping, tables: { rows: [] } });
});

it("is written in slices of 256 KiB and the row that is over", async () => {
  const { next, times } = begin(7, 100_000);
  await next.run();
  // The header, and seven rows by threes.
  expect(times("append")).toBe(1 + 3);
  const inOne = begin(3, 87_382);
  await inOne.next.run();
  expect(inOne.times("append")).toBe(1 + 1);
});

it("syncs every 4 MiB, and at the end", async () => {
  const { next, times } = begin(100, 100_000);
  await next.run();
  expect(times("sync")).toBe(3);
});

it("takes what came meanwhile, in its order, until little is left", async () => {
  const { next, rows, read } = begin(2, 10);
  const late = { id: "late", note: "" };
  next.follow(record({ id: "0", note: "changed" }));
  next.follow(record(late));
  expect(next.isCaughtUp).toBe(false);
  await next.run();
  expect(next.isCaughtUp).toBe(true);
  next.follow(record({ id: "0", note: "changed again" }));
  await next.seal(3);
  const found = read();
  expect(found.kind === "whole" && found.reader.state?.tables["rows"]).toEqual([
    { id: "0", note: "changed again" },
    rows[1],
    late,
  ]);
});

it("goes on while much comes", async () => {
  const { next, files, times } = begin(1, 10);
  const running = next.run();
  // Each of the first two syncs finds that more has come than may be left.
  let more = 2;
  const { fail } = files;
  files.fail = (operation, name) => {
    if (operation === "sync" && more > 0) {
      more -= 1;
      next.follow(record({ id: "0", note: "x".repeat(1 << 16) }));
    }
    return fail(operation, name);
  };
  expect(await running).toBe(true);
  expect(times("sync")).toBe(3);
});

it.each([
  ["at its beginning", 0],
  ["between two slices", 2],
  ["after the last slice", 4],
])("stops %s when it is aborted, and leaves nothing when it is discarded", async (_, appends) => {
  const { next, files, times } = begin(7, 100_000);
  if (appends === 0) next.abort();
  const { fail } = files;
  files.fail = (operation, name) => {
    if (operation === "append" && times("append") === appends - 1) next.abort();
    return fail(operation, name);
  };
  expect(await next.run()).toBe(false);
  expect(times("append")).toBe(Math.max(1, appends));
  expect(next.isCaughtUp).toBe(false);
  await next.discard();
  expect(files.contents.size).toBe(0);
  expect(times("syncFolder")).toBe(1);
});

it("stops when it is aborted while it catches up", async () => {
  const { next, files } = begin(1, 10);
  const running = next.run();
  files.fail = (operation) => {
    if (operation === "sync") next.abort();
    return undefined;
  };
  expect(await running).toBe(false);
});

it("has no seal before it was begun", async () => {
  await expect(begin(1, 10).next.seal(1)).rejects.toThrow("has not been begun");
});
