import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodeRecord, isLastRecord, recordAt } from "./record.js";

const text = (value: string) => new TextEncoder().encode(value);
const records = ["first", "", "third one", "last"].map((content, sequence) =>
  encodeRecord(sequence, [text(content)], crc32),
);
const starts = records.map((_, index) => records.slice(0, index).reduce((sum, { length }) => sum + length, 0));
const file = Buffer.concat(records);

it("finds the content of each record, and where the next one begins", () => {
  const contents: string[] = [];
  let offset = 0;
  for (let sequence = 0; offset < file.length; sequence += 1) {
    const found = recordAt(file, offset, sequence, crc32);
    contents.push(new TextDecoder().decode(found?.content));
    offset = found?.end ?? file.length;
  }
  expect(contents).toEqual(["first", "", "third one", "last"]);
});

it("joins the parts of a content", () => {
  const record = encodeRecord(7, [text("a"), text(""), text("bc")], crc32);
  expect(recordAt(record, 0, 7, crc32)).toEqual({ content: text("abc"), end: record.length });
});

it("notices every bit that has changed, every cut, and a record that stands for another", () => {
  const [record = file] = records;
  for (let bit = 0; bit < record.length * 8; bit += 1) {
    const damaged = Uint8Array.from(record);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(recordAt(damaged, 0, 0, crc32), `bit ${bit}`).toBeUndefined();
  }
  for (let length = 0; length < record.length; length += 1) {
    expect(recordAt(record.subarray(0, length), 0, 0, crc32), `${length} bytes`).toBeUndefined();
  }
  expect(recordAt(record, 0, 1, crc32)).toBeUndefined();
});

describe("of a damaged record", () => {
  /** A file with some bytes overwritten. */
  const damaged = (from: number, count: number): Uint8Array => Uint8Array.from(file).fill(0xff, from, from + count);

  it.each([0, 1, 2])("knows that others stand behind it, whatever of record %s is damaged", (sequence) => {
    const [start = 0, length = 0] = [starts[sequence], records[sequence]?.length];
    for (let at = start; at < start + length; at += 1) {
      expect(isLastRecord(damaged(at, 1), start, sequence, crc32), `byte ${at - start}`).toBe(false);
    }
    expect(isLastRecord(damaged(start, length), start, sequence, crc32)).toBe(false);
  });

  it("knows by the end of the file that the last one is not the only one damaged", () => {
    const third = starts[2] ?? 0;
    expect(isLastRecord(damaged(third, file.length - third - 12), third, 2, crc32)).toBe(false);
  });

  it("knows that it is the last one, damaged or cut anywhere", () => {
    const start = starts[3] ?? 0;
    for (let at = start; at < file.length; at += 1) {
      expect(isLastRecord(damaged(at, 1), start, 3, crc32), `byte ${at - start}`).toBe(true);
      expect(isLastRecord(file.subarray(0, at), start, 3, crc32), `${at - start} bytes`).toBe(true);
    }
  });
});
