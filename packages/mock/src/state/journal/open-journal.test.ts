import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MemoryFiles } from "../../../test/memory-files.js";
import { idsOf, openState } from "../../../test/open-state.js";
import { schema } from "../schema.js";
import { headerOf } from "./generation-file.js";
import { isJournalFile, openJournal } from "./open-journal.js";

const FIRST = "state-1.journal";
const text = (value: string) => new TextEncoder().encode(value);
const namesOf = (files: MemoryFiles) => [...files.contents.keys()].sort();

/** Files of a journal with some rows, closed or as after a crash. */
async function filled(ids: readonly string[], isClosed = false): Promise<MemoryFiles> {
  const files = new MemoryFiles();
  const opened = await openState(files);
  for (const id of ids) await opened.put(id);
  if (isClosed) await opened.close();
  return files.afterCut();
}

const bytesOf = (files: MemoryFiles, name = FIRST): Buffer => files.contents.get(name)?.bytes ?? Buffer.alloc(0);

/** The first file as one of another number. */
function renumbered(files: MemoryFiles, number: number): Uint8Array {
  return Buffer.concat([headerOf(number), bytesOf(files).subarray(headerOf(1).length)]);
}

it.each([
  ["closed", true],
  ["closed.new", true],
  [FIRST, true],
  ["state-12.journal.old", true],
  ["state-1.journal.dropped20_2", true],
  ["state-.journal", false],
  ["state-1.journals", false],
  ["xstate-1.journal", false],
  ["state-1xjournal", false],
  ["notes.txt", false],
])("knows of %s whether a journal has made it: %s", (name, isOne) => {
  expect(isJournalFile(name)).toBe(isOne);
});

it("begins with one file, of which everything is safe, beside those of others", async () => {
  const files = new MemoryFiles();
  files.write("notes.txt", text("x"));
  const { journal } = await openState(files);
  expect(namesOf(files)).toEqual(["notes.txt", FIRST]);
  expect(bytesOf(files.afterCut())).toEqual(bytesOf(files));
  expect(journal.seed).toBeUndefined();
});

it("has the seed that its state goes on with, until it hands it over", async () => {
  const files = await filled(["a"]);
  const journal = await openJournal({ files, checksum: crc32, tell: () => undefined }, schema);
  expect(journal.seed).toBe("1");
  expect(journal.load()?.tables["instances"]).toHaveLength(1);
  expect([journal.load(), journal.seed]).toEqual([undefined, undefined]);
});

it("takes the newest generation that is whole, and leaves nothing else of a journal", async () => {
  const files = await filled(["old"]);
  const newer = await filled(["new"]);
  files.write("state-2.journal", renumbered(newer, 2));
  files.write("state-10.journal", renumbered(newer, 10).subarray(0, 60));
  for (const name of ["state-1.journal.old", "closed.new", "notes.txt", "state-1.journal.dropped9"]) {
    files.write(name, text("x"));
  }
  const opened = await openState(files);
  expect(idsOf(opened)).toEqual(["new"]);
  expect(namesOf(files)).toEqual(["notes.txt", "state-1.journal.dropped9", "state-2.journal"]);
  expect(opened.told).toEqual([]);
});

it("tells of the newest where none is whole", async () => {
  const files = new MemoryFiles();
  files.write("state-2.journal", text("x"));
  files.write("state-3.journal", text("x"));
  await expect(openState(files)).rejects.toThrow("it is damaged: state-3.journal at byte 0");
  expect(namesOf(files)).toEqual(["state-2.journal", "state-3.journal"]);
});

it("is no beginning where a newer generation is damaged", async () => {
  const files = new MemoryFiles();
  files.write(FIRST, new Uint8Array());
  files.write("state-2.journal", text("x"));
  await expect(openState(files)).rejects.toThrow("it is damaged: state-2.journal at byte 0");
});

it("begins anew where nothing was ever written, and clears what was left", async () => {
  const files = new MemoryFiles();
  files.write(FIRST, new Uint8Array());
  files.write("closed.new", text("x"));
  expect(idsOf(await openState(files))).toEqual([]);
  expect(namesOf(files)).toEqual([FIRST]);
});

describe("after a clean close", () => {
  it("takes the generation that was closed, whatever else stands there", async () => {
    const files = await filled(["a"], true);
    files.write("state-2.journal", renumbered(await filled(["other"]), 2));
    expect(idsOf(await openState(files))).toEqual(["a"]);
    expect(namesOf(files)).toEqual([FIRST]);
  });

  it("tells what is damaged of the generation that was closed", async () => {
    const files = await filled(["a"], true);
    files.write(FIRST, Buffer.concat([text("x"), bytesOf(files).subarray(1)]));
    await expect(openState(files)).rejects.toThrow(`it is damaged: ${FIRST} at byte 0: its header is damaged`);
  });

  it("misses the generation that was closed", async () => {
    const files = await filled(["a"], true);
    files.contents.delete(FIRST);
    files.write("state-2.journal", renumbered(await filled(["other"]), 2));
    await expect(openState(files)).rejects.toThrow(`it is damaged: ${FIRST} is missing`);
  });
});

describe("keeps a damaged end aside", () => {
  it("under a name that none has", async () => {
    const files = await filled(["a"]);
    const whole = bytesOf(files);
    const aside = `${FIRST}.dropped${whole.length}`;
    for (const name of [aside, `${aside}_2`]) files.write(name, text("earlier"));
    files.write(FIRST, Buffer.concat([whole, text("end")]));
    const opened = await openState(files);
    expect(bytesOf(files, `${aside}_3`).toString()).toBe("end");
    expect(opened.told).toEqual([
      `${FIRST} ended in the middle of a change, as after a crash: its last 3 bytes are kept in ${aside}_3, and the rest is used.`,
    ]);
    expect(bytesOf(files.afterCut())).toEqual(whole);
    expect(bytesOf(files.afterCut(), aside).toString()).toBe("earlier");
    expect(bytesOf(files.afterCut(), `${aside}_3`).toString()).toBe("end");
  });

  it("before it is cut off", async () => {
    const files = await filled(["a"]);
    const whole = Buffer.concat([bytesOf(files), text("end")]);
    files.write(FIRST, whole);
    files.fail = (operation, name) => (operation === "sync" && name.includes("dropped") ? "EIO" : undefined);
    await expect(openState(files)).rejects.toThrow("EIO");
    expect(bytesOf(files)).toEqual(whole);
    expect(files.openCount).toBe(0);
  });
});
