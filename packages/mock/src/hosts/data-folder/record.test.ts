import { expect, it } from "vitest";
import { ordinalOf, parseRecord, printRow, recordKey, rowOf } from "./record.js";

const row = { id: "a", text: "line\nline \ud800 é", bytes: new Uint8Array([0, 255]) };

it("brings a row back as it was, bytes and odd texts included", () => {
  const record = printRow("t/1", 7, row);
  const content = parseRecord("t/1", record);
  expect(content.ordinal).toBe(7);
  expect(ordinalOf(record)).toBe(7);
  expect(rowOf(content)).toEqual(row);
});

it("notices what has changed, and what stands under another key", () => {
  const record = printRow("t/1", 7, row);
  expect(() => parseRecord("t/1", record.replace("line", "lime"))).toThrow("the record t/1 is damaged");
  expect(() => parseRecord("t/1", record.replace("\n7\n", "\n8\n"))).toThrow("damaged");
  expect(() => parseRecord("t/1", record.slice(0, -1))).toThrow("damaged");
  expect(() => parseRecord("t/2", record)).toThrow("damaged");
  expect(() => parseRecord("t/1", "")).toThrow("damaged");
});

it("has short keys for names of any length", () => {
  expect(recordKey("t", "x".repeat(10_000))).toHaveLength(2 + 64);
  expect(recordKey("t", "a")).not.toBe(recordKey("t", "b"));
});
