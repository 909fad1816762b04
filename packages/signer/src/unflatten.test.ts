import { describe, expect, it } from "vitest";
import type { ParamPair } from "./types.js";
import { unflattenParams } from "./unflatten.js";

describe("unflattenParams", () => {
  it("rebuilds lists and objects, whatever the order of the pairs", () => {
    const pairs: ParamPair[] = [
      ["Filters.1.Name", "b"],
      ["Limit", "20"],
      ["Filters.0.Values.1", "y"],
      ["Filters.0.Values.0", "x"],
    ];
    expect(unflattenParams(pairs)).toEqual({ Filters: [{ Values: ["x", "y"] }, { Name: "b" }], Limit: "20" });
  });

  it("sorts the indices of a list as numbers", () => {
    const pairs = Array.from({ length: 12 }, (_, index): ParamPair => [`L.${index}`, String(index)]).reverse();
    expect(unflattenParams(pairs)).toEqual({ L: Array.from({ length: 12 }, (_, index) => String(index)) });
  });

  it("takes names that plain objects inherit", () => {
    expect(unflattenParams([["toString.valueOf", "x"]])).toEqual({ toString: { valueOf: "x" } });
  });

  const bad: [field: string, code: string, names: string[]][] = [
    ["__proto__.x", "HostileName", ["__proto__.x"]],
    ["A.__proto__", "HostileName", ["A.__proto__"]],
    ["A.0.constructor.prototype", "HostileName", ["A.0.constructor.prototype"]],
    ["A.4294967295.B", "HostileName", ["A.4294967295.B"]],
    ["A.65536", "HostileName", ["A.65536"]],
    ["A.01", "HostileName", ["A.01"]],
    ["A.1", "DuplicateName", ["A.1", "A.1"]],
    ["A", "DuplicateName", ["A.0", "A"]],
    ["A.0", "DuplicateName", ["A", "A.0"]],
    ["A.0", "InvalidValue", ["A.1"]],
    ["A.1", "InvalidValue", ["A.0", "A.2"]],
    ["A", "InvalidValue", ["A.0", "A.B"]],
    ["0.A", "InvalidValue", ["0.A"]],
    ["", "InvalidValue", [""]],
    ["A.", "InvalidValue", ["A."]],
    ["A B", "InvalidValue", ["A B"]],
    [`A${".x".repeat(32)}`, "TooDeep", [`A${".x".repeat(32)}`]],
  ];

  it.each(bad)("refuses %s as %s", (field, code, names) => {
    const attempt = () => unflattenParams(names.map((name) => [name, "v"]));
    expect(attempt).toThrow(expect.objectContaining({ field, code }));
  });

  it("does not touch the prototype of objects", () => {
    expect(() => unflattenParams([["__proto__.polluted", "yes"]])).toThrow();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
