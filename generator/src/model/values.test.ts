import { expect, test } from "vitest";
import type { MemberFile } from "../spec-files.js";
import { checkValue } from "./values.js";

function problemsOf(member: Partial<MemberFile>, value: unknown) {
  return checkValue({ name: "X", type: "String", description: "X.", ...member }, value);
}

test.each([
  ["String", "", 1, "a string"],
  ["Integer", -3, 1.5, "an integer"],
  ["Integer", 0, "0", "an integer"],
  ["Float", 0.42, "0.42", "a number"],
  ["Float", 7, true, "a number"],
  ["Boolean", false, "False", "a Boolean"],
  ["Timestamp", "2020-09-22T00:00:00+00:00", 1600732800, "a string"],
  ["Timestamp", "2020-09-22T08:00:00.123Z", "2020-09-22 08:00:00", "text in the format iso8601"],
  ["Timestamp", "2020-09-22", "", "text in the format iso8601"],
  ["Date", "2020-09-22", "22.09.2020", "text in the format date"],
  ["Date", "2020-09-22", 20200922, "a string"],
  ["Binary", "IyEvYmluL3No", [35, 33], "a base64 string"],
  ["Object", { any: ["thing"] }, [], "an object"],
  ["Object", {}, null, "an object"],
  ["Filter", { Name: "zone" }, "zone", "an object"],
  ["Array of String", [], "a", "an array"],
])("%s takes %j and not %j", (type, good, bad, expected) => {
  expect(problemsOf({ type }, good)).toEqual([]);
  expect(problemsOf({ type }, bad)).toEqual([{ path: "", found: bad, expected }]);
});

const digest = `sha256:${"0a".repeat(32)}`;

test.each([
  ["iso8601", "2020-09-22T00:00:00Z", "2020-09-22T00:00:00"],
  ["date", "2020-09-22", "2020-9-22"],
  ["go-time", "2020-09-22 08:00:00.999 +0800 CST", "2020-09-22T08:00:00Z"],
  ["go-time", "2006-01-02 15:04:05 -0700 MST", "2006-01-02 15:04:05"],
  ["cidr", "10.0.0.0/8", "10.0.0/8"],
  ["cidr", "fe80::1", "fe80"],
  ["url", "https://example.com/hook", "example.com/hook"],
  ["domain", "registry.example.com", "localhost"],
  ["digest", digest, digest.slice(0, -1)],
  ["json", '{"a": [1]}', "{a: 1}"],
] as const)("the format %s takes %j and not %j", (format, good, bad) => {
  expect(problemsOf({ format }, good)).toEqual([]);
  const expected = format === "json" ? "JSON text" : `text in the format ${format}`;
  expect(problemsOf({ format }, bad)).toEqual([{ path: "", found: bad, expected }]);
});

test.each([
  [{ type: "Integer", minimum: 1 }, 1, 0, "at least 1"],
  [{ type: "Integer", maximum: 100 }, 100, 101, "at most 100"],
  [{ type: "Float", minimum: 0, maximum: 0.5 }, 0.5, 0.51, "at most 0.5"],
  [{ minLength: 2 }, "ab", "a", "at least 2 characters"],
  [{ maxLength: 2 }, "ab", "abc", "at most 2 characters"],
  [{ pattern: "[a-z]+|[0-9]+" }, "42", "a42", "a match of [a-z]+|[0-9]+"],
  [{ values: [{ value: "on" }, { value: "off" }] }, "off", "Off", 'one of "on", "off"'],
  [{ type: "Integer", values: [{ value: 0 }, { value: 1 }] }, 1, 2, "one of 0, 1"],
])("%j allows %j and not %j", (limits, good, bad, expected) => {
  expect(problemsOf(limits, good)).toEqual([]);
  expect(problemsOf(limits, bad)).toEqual([{ path: "", found: bad, expected }]);
});

test("limits of an array hold for each of its items, and every wrong item is named by its place", () => {
  expect(problemsOf({ type: "Array of Integer", maximum: 9 }, [1, 10, "2"])).toEqual([
    { path: "[1]", found: 10, expected: "at most 9" },
    { path: "[2]", found: "2", expected: "an integer" },
  ]);
});

test("too many items are a problem of the array itself", () => {
  expect(problemsOf({ type: "Array of String", maxItems: 2 }, ["a", "b"])).toEqual([]);
  expect(problemsOf({ type: "Array of String", maxItems: 1 }, ["a", "b"])).toEqual([
    { path: "", found: "2 items", expected: "at most 1 items" },
  ]);
});

test("arrays inside arrays are looked into", () => {
  expect(problemsOf({ type: "Array of Array of String" }, [["a"], ["b", 3], "c"])).toEqual([
    { path: "[1][1]", found: 3, expected: "a string" },
    { path: "[2]", found: "c", expected: "an array" },
  ]);
});
