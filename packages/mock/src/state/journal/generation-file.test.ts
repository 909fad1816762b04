import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bookkeepingLine, putLine, sealLine } from "./content.js";
import { emptyGeneration, generationName, generationNumber, headerOf, readGeneration } from "./generation-file.js";
import { encodeRecord } from "./record.js";

const tables = { rows: { keyOf: ({ id }: { readonly id: string }) => id } };
const bookkeeping = { clockMs: 5, ids: { seed: "1", diagnoses: 0, sources: {} } };
const text = (value: string) => new TextEncoder().encode(value);

/** A file of records with these contents. */
const fileOf = (number: number, ...contents: readonly string[]): Uint8Array =>
  Buffer.concat([
    headerOf(number),
    ...contents.map((content, sequence) => encodeRecord(sequence, [text(content)], crc32)),
  ]);

const read = (bytes: Uint8Array, number = 2) => readGeneration(bytes, number, tables, crc32);
const rows = `${putLine("rows", { id: "a" })}${bookkeepingLine(bookkeeping)}`;
const headerLength = headerOf(2).length;

it("has a name with its number", () => {
  expect([1, 10].map(generationName)).toEqual(["state-1.journal", "state-10.journal"]);
  expect(["state-1.journal", "state-10.journal", `state-${"9".repeat(15)}.journal`].map(generationNumber)).toEqual([
    1,
    10,
    10 ** 15 - 1,
  ]);
  const others = ["state-0.journal", "state-01.journal", "state-.journal", "state-1.journal.old", "xstate-1.journal"];
  for (const name of [...others, "state-1xjournal", "closed", `state-${"9".repeat(16)}.journal`]) {
    expect(generationNumber(name), name).toBeUndefined();
  }
});

it("begins with one line of its format, its version and its number", () => {
  expect(new TextDecoder().decode(headerOf(7))).toBe('{"format":"tcrkit-mock-data","version":2,"generation":7}\n');
});

it("tells how far its first rows and its whole records go, and how many records it has", () => {
  const sealed = fileOf(2, rows, sealLine(1));
  const whole = fileOf(2, rows, sealLine(1), putLine("rows", { id: "b" }));
  const damaged = Buffer.concat([whole, text("x")]);
  const found = { kind: "whole", records: 3, sealedLength: sealed.length, length: whole.length };
  expect(read(whole)).toMatchObject(found);
  expect(read(damaged)).toMatchObject(found);
  const { reader } = read(whole) as Extract<ReturnType<typeof read>, { readonly kind: "whole" }>;
  expect(reader.state).toEqual({ ...bookkeeping, tables: { rows: [{ id: "a" }, { id: "b" }] } });
});

describe("which was interrupted", () => {
  const place = (offset: number) => `it is damaged: state-2.journal at byte ${offset}`;

  it("says how far its first rows came", () => {
    const partial = fileOf(2, rows);
    const fault = { message: `${place(partial.length)}: the rows that it begins with are not whole` };
    expect(read(partial)).toMatchObject({ kind: "partial", isUnused: false, fault });
    expect(read(headerOf(2))).toMatchObject({
      kind: "partial",
      fault: { message: expect.stringContaining(place(headerLength)) },
    });
  });

  it("says that its header is damaged", () => {
    const fault = { message: `${place(0)}: its header is damaged or of something else` };
    for (const bytes of [new Uint8Array(), headerOf(2).subarray(1), headerOf(3), text('{"version":3}\n')]) {
      expect(read(bytes)).toMatchObject({ kind: "partial", isUnused: false, fault });
    }
  });
});

describe("which is the first", () => {
  const empty = emptyGeneration(crc32);
  const isUnused = (bytes: Uint8Array, number = 1): boolean => {
    const found = read(bytes, number);
    return found.kind === "partial" && found.isUnused;
  };

  it("has no rows, and is whole", () => {
    expect(read(empty, 1)).toMatchObject({
      kind: "whole",
      records: 1,
      sealedLength: empty.length,
      length: empty.length,
    });
  });

  it("is unused as long as its beginning is all that it has, or zeros stand behind", () => {
    const zeros = new Uint8Array(empty.length).fill(0);
    zeros.set(empty.subarray(0, 10));
    expect([new Uint8Array(), empty.subarray(0, -1), zeros].map((bytes) => isUnused(bytes))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isUnused(new Uint8Array(), 2)).toBe(false);
    expect(isUnused(empty)).toBe(false);
    expect(isUnused(text("x"))).toBe(false);
    expect(isUnused(new Uint8Array(empty.length + 1))).toBe(false);
    const other = zeros.slice();
    other[20] = 1;
    expect(isUnused(other)).toBe(false);
  });
});

describe("is refused", () => {
  it("for what no journal has, with the place", () => {
    const content = fileOf(2, rows, "?\n");
    const offset = fileOf(2, rows).length;
    expect(() => read(content)).toThrow(
      `it is damaged: state-2.journal at byte ${offset}: it has a line of a kind that is not known`,
    );
  });

  it("for a damaged record with others behind it", () => {
    const bytes = Uint8Array.from(fileOf(2, rows, sealLine(1), "#\n", "#\n"));
    const offset = fileOf(2, rows, sealLine(1)).length;
    bytes[offset] = 0;
    expect(() => read(bytes)).toThrow(
      `it is damaged: state-2.journal at byte ${offset}: a record is damaged, and others stand behind it`,
    );
  });

  it("when a newer mock has made it", () => {
    const header = (version: unknown, rest = "") =>
      text(`{"format":"tcrkit-mock-data","version":${version}${rest}}\n?`);
    const message = "a newer mock has made it (version 3; this one reads versions up to 2): use that one";
    expect(() => read(header(3))).toThrow(message);
    expect(() => read(header(3, `,"more":"${"x".repeat(140)}"`))).toThrow(message);
    for (const version of [1, 2.5, 1e300, '"3x"']) expect(read(header(version))).toMatchObject({ kind: "partial" });
    expect(read(text("null\n"))).toMatchObject({ kind: "partial" });
    expect(read(header(3, `,"more":"${"x".repeat(200)}"`))).toMatchObject({ kind: "partial" });
  });
});
