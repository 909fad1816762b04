import { describe, expect, it } from "vitest";
import { assertMemberName, isIndex, MAX_DEPTH, segmentsOf } from "./param-names.js";

it.each([
  ["0", true],
  ["12", true],
  ["007", true],
  ["", false],
  ["a", false],
  ["1a", false],
  ["a1", false],
  ["-1", false],
  ["1.5", false],
])("%j is an index: %s", (segment, expected) => {
  expect(isIndex(segment)).toBe(expected);
});

describe("a member's name", () => {
  it.each(["A", "a1", "1a", "Tag-Key", "_x"])("may be %s", (name) => {
    expect(() => assertMemberName(name, name)).not.toThrow();
  });

  it.each([
    ["__proto__", "HostileName"],
    ["constructor", "HostileName"],
    ["prototype", "HostileName"],
    ["", "InvalidValue"],
    ["a b", "InvalidValue"],
    ["a\n", "InvalidValue"],
    [" a", "InvalidValue"],
    ["é", "InvalidValue"],
    ["7", "InvalidValue"],
  ])("cannot be %j: %s", (name, code) => {
    expect(() => assertMemberName(name, "field")).toThrow(expect.objectContaining({ code, field: "field" }));
  });
});

describe("a flat name", () => {
  it.each([
    ["Limit", ["Limit"]],
    ["Filters.0.Name", ["Filters", "0", "Name"]],
    ["Ids.65535", ["Ids", "65535"]],
  ])("%s has its segments", (name, segments) => {
    expect(segmentsOf(name)).toEqual(segments);
  });

  it("has at most 32 of them", () => {
    const name = (levels: number) => Array.from({ length: levels }, () => "a").join(".");
    expect(segmentsOf(name(MAX_DEPTH))).toHaveLength(32);
    expect(() => segmentsOf(name(MAX_DEPTH + 1))).toThrow(expect.objectContaining({ code: "TooDeep" }));
  });

  it.each([
    ["0.Name", "InvalidValue"],
    ["A..B", "InvalidValue"],
    ["A.", "InvalidValue"],
    ["A.00", "HostileName"],
    ["A.01", "HostileName"],
    ["A.65536", "HostileName"],
    ["A.123456", "HostileName"],
    ["A.__proto__", "HostileName"],
  ])("cannot be %s: %s", (name, code) => {
    expect(() => segmentsOf(name)).toThrow(expect.objectContaining({ code, field: name }));
  });
});
