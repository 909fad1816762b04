import { expect, it } from "vitest";
import { jsonFromRow, parseRow, printRow, rowFromJson } from "./row-json.js";

it.each<[what: string, row: unknown, json: unknown]>([
  ["texts, numbers, Booleans and null", { a: "x", b: 1, c: false, d: null }, { a: "x", b: 1, c: false, d: null }],
  ["lists", { a: [1, [null, "x"], { b: 2 }] }, { a: [1, [null, "x"], { b: 2 }] }],
  ["bytes", { a: new Uint8Array([1, 2, 255]), b: new Uint8Array() }, { a: { $bytes: "AQL/" }, b: { $bytes: "" } }],
  ["members that begin with $", { $a: 1, $$b: 2, c$: 3 }, { $$a: 1, $$$b: 2, c$: 3 }],
  ["a member that is named as bytes are", { a: { $bytes: "AQ==" } }, { a: { $$bytes: "AQ==" } }],
  ["objects without members", { a: {} }, { a: {} }],
])("writes and reads %s", (_, row, json) => {
  expect(jsonFromRow(row)).toStrictEqual(json);
  expect(rowFromJson(json)).toStrictEqual(row);
});

it("leaves out what is undefined", () => {
  expect(jsonFromRow({ a: undefined, b: { c: undefined } })).toStrictEqual({ b: {} });
});

it("takes no object for bytes that has more members", () => {
  const json = { $bytes: "AQ==", more: 1 };
  expect(rowFromJson(json)).toStrictEqual(json);
});

it("refuses bytes that are none", () => {
  expect(() => rowFromJson({ a: { $bytes: "%" } })).toThrow(TypeError);
});

it.each<[what: string, row: object, text: string]>([
  ["plain data", { a: ["x", null, 1, { b: true }] }, '{"a":["x",null,1,{"b":true}]}'],
  ["bytes", { a: new Uint8Array([1]) }, '{"a":{"$bytes":"AQ=="}}'],
  ["bytes somewhere inside", { a: [1, { b: [new Uint8Array([1])] }] }, '{"a":[1,{"b":[{"$bytes":"AQ=="}]}]}'],
  ["a member that begins with $", { $b: 1 }, '{"$$b":1}'],
  ["such a member somewhere inside", { a: { $b: 1 } }, '{"a":{"$$b":1}}'],
  ["a text that begins with $", { a: "$b" }, '{"a":"$b"}'],
])("prints and parses %s, on one line", (_, row, text) => {
  expect(printRow(row)).toBe(text);
  expect(parseRow(text)).toStrictEqual(row);
});

it.each(["null", "1", '"x"'])("parses no row from %s", (text) => {
  expect(() => parseRow(text)).toThrow("expected an object");
});
