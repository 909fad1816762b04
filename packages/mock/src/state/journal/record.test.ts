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

  it("knows by one that begins behind it that it is not the last, where the end of the file is cut", () => {
    const [start = 0, next = 0] = starts.slice(1);
    const cut = damaged(start, 4).subarray(0, -5);
    expect(isLastRecord(cut, start, 1, crc32)).toBe(false);
    expect(isLastRecord(cut.subarray(0, next + 20), start, 1, crc32)).toBe(false);
    expect(isLastRecord(cut.subarray(0, next + 19), start, 1, crc32)).toBe(true);
  });

  it("finds the next one behind bytes that only look like its beginning", () => {
    const begin = [0xf7, 0xfa, 0xf9, 0xf8];
    const [record = file] = records.slice(2, 3);
    const rubbish = Uint8Array.from([0xf7, 0, ...begin, ...Array.from({ length: 20 }, () => 1), 0xf7]);
    const bytes = Buffer.concat([rubbish, record.subarray(0, -1)]);
    expect(isLastRecord(bytes, 0, 1, crc32)).toBe(false);
    expect(isLastRecord(bytes, 0, 2, crc32)).toBe(false);
    expect(isLastRecord(bytes, 0, 3, crc32)).toBe(true);
    expect(isLastRecord(rubbish, 0, 0, crc32)).toBe(true);
    expect(isLastRecord(Uint8Array.from(begin), 0, 0, crc32)).toBe(true);
  });

  it("is told nothing by its own number, where that is another one and its end is cut", () => {
    const [first = file] = records;
    const other = Buffer.concat([first, encodeRecord(5, [text("x")], crc32).subarray(0, -1)]);
    expect(isLastRecord(other, first.length, 1, crc32)).toBe(true);
  });

  it("is told by an end alone that others stood before it", () => {
    const tail = Uint8Array.from(file.subarray(-12));
    expect(isLastRecord(tail, 0, 2, crc32)).toBe(false);
    expect(isLastRecord(tail.slice(1), 0, 2, crc32)).toBe(true);
  });
});

it("is no record without the bytes that it begins with, whatever its checksum says", () => {
  const record = encodeRecord(0, [text("x")], crc32);
  record[0] = 0;
  new DataView(record.buffer).setUint32(16, crc32(record.subarray(0, 16)));
  expect(recordAt(record, 0, 0, crc32)).toBeUndefined();
});
