import { describe, expect, it } from "vitest";
import { flattenParams } from "./flatten.js";

describe("flattenParams", () => {
  it("writes lists from 0 and members behind dots, in the order given", () => {
    const value = { Limit: 20, Filters: [{ Name: "n", Values: ["a", "b"] }], All: false, Big: 2n ** 60n };
    expect(flattenParams(value)).toEqual([
      ["Limit", "20"],
      ["Filters.0.Name", "n"],
      ["Filters.0.Values.0", "a"],
      ["Filters.0.Values.1", "b"],
      ["All", "false"],
      ["Big", "1152921504606846976"],
    ]);
  });

  it("leaves out what has no flat form", () => {
    expect(flattenParams({ a: null, b: undefined, c: [], d: {}, e: { f: [] }, g: "" })).toEqual([["g", ""]]);
  });

  it("takes names that are flat already", () => {
    expect(flattenParams({ "Filters.0.Name": "n", Limit: 1 })).toEqual([
      ["Filters.0.Name", "n"],
      ["Limit", "1"],
    ]);
  });

  it("takes an object without a prototype", () => {
    expect(flattenParams(Object.assign(Object.create(null), { A: 1 }))).toEqual([["A", "1"]]);
  });

  const bad: [field: string, code: string, value: unknown][] = [
    ["params", "InvalidValue", [1]],
    ["params", "InvalidValue", "Limit=1"],
    ["params", "InvalidValue", null],
    ["params", "InvalidValue", undefined],
    ["__proto__", "HostileName", JSON.parse('{"__proto__": {"x": 1}}')],
    ["a.constructor", "HostileName", { a: { constructor: 1 } }],
    ["__proto__.x", "HostileName", { "__proto__.x": 1 }],
    ["A.4294967295.B", "HostileName", { "A.4294967295.B": 1 }],
    ["A.00", "HostileName", { "A.00": 1 }],
    ["A..B", "InvalidValue", { "A..B": 1 }],
    ["a=b&c", "InvalidValue", { "a=b&c": 1 }],
    ["", "InvalidValue", { "": 1 }],
    ["0", "InvalidValue", { 0: 1 }],
    ["A.0", "InvalidValue", { A: { 0: 1 } }],
    ["A.b.c", "InvalidValue", { A: { "b.c": 1 } }],
    ["A.0", "DuplicateName", { A: ["x"], "A.0": "y" }],
    ["A", "DuplicateName", { A: "x", "A.0": "y" }],
    ["A.B", "DuplicateName", { A: { B: "x" }, "A.B.C.D": "y" }],
    ["List[1]", "InvalidValue", { List: ["a", null] }],
    ["List[0]", "InvalidValue", { List: [[]] }],
    ["At[0].When", "InvalidValue", { At: [{ When: new Date(0) }] }],
    ["Bytes", "InvalidValue", { Bytes: new Uint8Array(1) }],
    ["Fn", "InvalidValue", { Fn: () => 1 }],
    ["N", "InvalidValue", { N: Number.POSITIVE_INFINITY }],
    ["N", "InvalidValue", { N: 2 ** 53 }],
  ];

  it.each(bad)("refuses %s as %s", (field, code, value) => {
    expect(() => flattenParams(value as object)).toThrow(expect.objectContaining({ field, code }));
  });

  it.each<[string, (inner: unknown) => unknown, string]>([
    ["objects", (A) => ({ A }), `A${".A".repeat(31)}`],
    ["lists", (item) => [item], `A${".0".repeat(31)}`],
  ])("takes %s in 32 levels, and no more", (_, wrap, name) => {
    let inner: unknown = "x";
    for (let level = 1; level < 32; level++) inner = wrap(inner);
    expect(flattenParams({ A: inner })).toEqual([[name, "x"]]);
    expect(() => flattenParams({ A: wrap(inner) })).toThrow(expect.objectContaining({ code: "TooDeep" }));
  });

  it.each(["object", "list"])("refuses an %s that holds itself", (form) => {
    const [object, list]: [Record<string, unknown>, unknown[]] = [{}, []];
    object["Self"] = object;
    list.push(list);
    expect(() => flattenParams(form === "list" ? { list } : object)).toThrow(
      expect.objectContaining({ code: "TooDeep" }),
    );
  });
});
