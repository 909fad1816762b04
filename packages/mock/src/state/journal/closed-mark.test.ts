import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { MemoryFiles } from "../../../test/memory-files.js";
import { assertAsClosed, type ClosedMark, parseClosedMark, writeClosedMark } from "./closed-mark.js";

const text = (value: string) => new TextEncoder().encode(value);
const content = text("what was written");
const mark: ClosedMark = { generation: 3, bytes: content.length, checksum: crc32(content) };
const line = `{"generation":3,"bytes":16,"checksum":${crc32(content)}}\n`;
const printed = `${line}${crc32(line)}\n`;

it("has one line, and the checksum of that line", async () => {
  const files = new MemoryFiles();
  await writeClosedMark({ files, checksum: crc32 }, mark);
  expect([...files.contents].map(([name, { synced }]) => [name, synced.toString()])).toEqual([["closed", printed]]);
  expect(files.openCount).toBe(0);
  expect(parseClosedMark(text(printed), crc32)).toEqual(mark);
});

it("closes its file where it cannot be written, and is not there by its name", async () => {
  const files = new MemoryFiles();
  files.fail = (operation) => (operation === "sync" ? "EIO" : undefined);
  await expect(writeClosedMark({ files, checksum: crc32 }, mark)).rejects.toThrow("EIO");
  expect([...files.contents.keys()]).toEqual(["closed.new"]);
  expect(files.openCount).toBe(0);
});

it.each(["", "{", printed.slice(0, -1), `${printed} `, line, `${line}1\n`, printed.replace(":3", ":4"), `x${printed}`])(
  "is refused when it is damaged: %j",
  (damaged) => {
    expect(() => parseClosedMark(text(damaged), crc32)).toThrow("it is damaged: closed at byte 0: it cannot be read");
  },
);

it("tells that a file has another length, or other bytes", () => {
  const place = "it is damaged: state-3.journal at byte";
  const check = (found: Uint8Array, wholeLength: number) => () => assertAsClosed(mark, found, wholeLength, crc32);
  expect(check(content, 16)).not.toThrow();
  expect(check(content.subarray(1), 7)).toThrow(`${place} 7: it was closed with 16 bytes and has 15`);
  expect(check(content, 7)).toThrow(`${place} 7: it was closed with other bytes`);
  expect(check(text("what was writtem"), 16)).toThrow(`${place} 16: it was closed with other bytes`);
});
