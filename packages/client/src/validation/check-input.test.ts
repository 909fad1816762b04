import { describe, expect, it } from "vitest";
import type { Operation, Shape } from "../contract.js";
import { checkTypes } from "./check-input.js";
import { checkStrictly } from "./check-strictly.js";

const Inner: Shape = [
  { name: "Key", type: "String", required: true },
  { name: "Note", type: "String", nullable: true },
];

const Tag: Shape = [{ name: "Value", type: "String", required: true, nullable: true }];

const operation: Operation = {
  name: "Try",
  kind: "read",
  rateLimit: 1,
  region: "none",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Count", type: "Integer" },
    { name: "Ratio", type: "Float" },
    { name: "All", type: "Boolean" },
    { name: "Since", type: "Timestamp" },
    { name: "Labels", type: "Object" },
    { name: "Ids", type: "String", list: 1, maxItems: 2 },
    { name: "Matrix", type: "Integer", list: 2 },
    { name: "Inners", type: "Inner", list: 1 },
    { name: "Inner", type: "Inner", nullable: true },
    { name: "This", type: "String", exclusiveWith: { That: "refused" } },
    { name: "That", type: "String", exclusiveWith: { This: "refused" } },
    { name: "Older", type: "String", exclusiveWith: { Newer: "wins" } },
    { name: "Newer", type: "String", exclusiveWith: { Older: "yields" } },
    { name: "Part", type: "Inner", partial: ["Note"] },
    { name: "Tags", type: "Tag", list: 1 },
    { name: "Parts", type: "Inner", list: 1, partial: [] },
    { name: "Kind", type: "String", values: ["basic", "premium"] },
    { name: "Kinds", type: "String", list: 1, values: ["a", "b"] },
    { name: "Flag", type: "Integer", values: [0, 1] },
    { name: "Name", type: "String", minLength: 2, maxLength: 4, pattern: "^[a-z]+$" },
    { name: "Limit", type: "Integer", minimum: 1, maximum: 10, overMaximum: "lowered" },
    { name: "Size", type: "Integer", maximum: 10, overMaximum: "refused" },
    { name: "Days", type: "Integer", minimum: 1, maximum: 10 },
    { name: "Digest", type: "String", format: "digest" },
    { name: "Password", type: "String", sensitive: true, minLength: 8, pattern: "[a-z]+" },
    { name: "Pin", type: "Integer", sensitive: true, maximum: 10 },
  ],
  output: [],
  shapes: { Inner, Tag },
};

const empty: Operation = { ...operation, input: [] };

const good = {
  RegistryId: "tcr-1",
  Count: 5n,
  Ratio: 0.5,
  All: false,
  Since: new Date(0),
  Labels: { any: ["thing"] },
  Ids: ["a"],
  Matrix: [[1], []],
  Inners: [{ Key: "k" }, { Key: "k", Note: null }],
  Inner: null,
  Kind: "basic",
  Kinds: ["a", "b"],
  Flag: 1n,
  Name: "abc",
  Limit: 99,
  Size: 10,
  Days: 3,
  Digest: `sha256:${"0".repeat(64)}`,
};

const checks = { types: checkTypes, strict: checkStrictly };

function told(input: unknown, level: "types" | "strict", of = operation): string[] {
  return checks[level](of, input).map(({ path, expected, found }) => `${path}: expected ${expected}, got ${found}`);
}

function withId(input: object): object {
  return { RegistryId: "tcr-1", ...input };
}

describe("an input as the table has it", () => {
  it.each(["types", "strict"] as const)("passes under %s", (level) => {
    expect(checks[level](operation, { ...good, Password: "longenough", Pin: 4 })).toEqual([]);
  });

  it.each([
    ["two members of which one wins", { Older: "a", Newer: "b" }],
    ["a part of a structure, where a part is enough", { Part: { Note: "n" }, Parts: [{}, { Key: "k" }] }],
  ])("may have %s", (_, input) => {
    expect(told(withId(input), "strict")).toEqual([]);
  });

  it.each(["types", "strict"] as const)("may have a time as a text under %s", (level) => {
    expect(checks[level](operation, { ...good, Since: "2024-01-01 00:00:00" })).toEqual([]);
  });

  it("may leave members undefined, and come from a class or without a prototype", () => {
    class Input {
      RegistryId = "tcr-1";
      Count = undefined;
    }
    expect(told(new Input(), "strict")).toEqual([]);
    expect(told(Object.assign(Object.create(null), { RegistryId: "tcr-1" }), "strict")).toEqual([]);
  });
});

describe("under types", () => {
  it.each<[object | null, string[]]>([
    [{}, ["RegistryId: expected a value, got nothing"]],
    [{ RegistryId: undefined }, ["RegistryId: expected a value, got nothing"]],
    [{ RegistryId: null }, ["RegistryId: expected a string, got null"]],
    [{ RegistryId: 7 }, ["RegistryId: expected a string, got an integer"]],
    [
      { RegistryId: "\ud800" },
      ["RegistryId: expected a string without half a character (a lone surrogate), got a string"],
    ],
    [{ RegistryId: new Date(0) }, ["RegistryId: expected a string, got a Date"]],
    [Object.create({ RegistryId: "inherited" }), ["RegistryId: expected a value, got nothing"]],
    [withId({ Part: { Key: "k" } }), ["Part.Note: expected a value, got nothing"]],
    [withId({ Part: { Note: null } }), ["Part.Note: expected a string, got null"]],
    [withId({ Tags: [{ Value: "" }, { Value: null }] }), ["Tags[1].Value: expected a string, got null"]],
    [withId({ Parts: [{ Kay: "k" }] }), ["Parts[0].Kay: expected one of Key, Note, got an unknown member"]],
    [withId({ Count: "5" }), ["Count: expected an integer up to 2^53, or a bigint, got a string"]],
    [withId({ Count: 0.5 }), ["Count: expected an integer up to 2^53, or a bigint, got a fraction"]],
    [withId({ Count: 2 ** 60 }), ["Count: expected an integer up to 2^53, or a bigint, got an integer beyond 2^53"]],
    [withId({ Ratio: Number.NaN }), ["Ratio: expected a finite number, got NaN"]],
    [withId({ All: "true" }), ["All: expected a boolean, got a string"]],
    [withId({ Since: new Date(Number.NaN) }), ["Since: expected a string or a valid Date, got a Date"]],
    [withId({ Labels: new Map() }), ["Labels: expected an object, got a Map"]],
    [withId({ Labels: new ArrayBuffer(1) }), ["Labels: expected an object, got an ArrayBuffer"]],
    [withId({ Labels: { [Symbol.toStringTag]: "NoObject" } }), []],
    [
      withId({ Count: { [Symbol.toStringTag]: "NoObject" } }),
      ["Count: expected an integer up to 2^53, or a bigint, got a NoObject"],
    ],
    [withId({ Ids: "a" }), ["Ids: expected an array, got a string"]],
    [withId({ Ids: ["a", undefined] }), ["Ids[1]: expected a string, got undefined"]],
    [withId({ Matrix: [[1], [2, "3"]] }), ["Matrix[1][1]: expected an integer up to 2^53, or a bigint, got a string"]],
    [withId({ Inner: [] }), ["Inner: expected an object, got an array"]],
    [withId({ Inners: [null] }), ["Inners[0]: expected an object, got null"]],
    [withId({ Inners: [{ Key: "k" }, {}] }), ["Inners[1].Key: expected a value, got nothing"]],
    [
      withId({ Inners: [{ Key: 1, Other: 1 }] }),
      [
        "Inners[0].Key: expected a string, got an integer",
        "Inners[0].Other: expected one of Key, Note, got an unknown member",
      ],
    ],
    [withId({ That: "b", This: "a" }), ["That: expected it or This, got both"]],
    [null, ["input: expected an object, got null"]],
    [Promise.resolve({}), ["input: expected an object, got a Promise"]],
    [["a"], ["input: expected an object, got an array"]],
  ])("%o is refused with its place, what was expected and what kind was there", (input, messages) => {
    expect(told(input, "types")).toEqual(messages);
  });

  it("an unknown member is told with the one that was probably meant", () => {
    const [missing, unknown] = told({ registryId: "tcr-1" }, "types");
    expect(missing).toBe("RegistryId: expected a value, got nothing");
    expect(unknown).toMatch(/^registryId: expected one of RegistryId, Count, .*, got an unknown member$/);
  });

  it.each<[object, string[]]>([
    [{ Thing: {} }, ["Thing.Key: expected a value, got nothing"]],
    [{ Thing: { Key: "k", Note: null } }, []],
    [
      { Thing: { Other: 1 } },
      ["Thing.Key: expected a value, got nothing", "Thing.Other: expected one of Key, Note, got an unknown member"],
    ],
  ])("%o is checked by a table that was never read before", (input, messages) => {
    const shapes = { Thing: Inner.map((field) => ({ ...field })) };
    expect(told(input, "types", { ...operation, input: [{ name: "Thing", type: "Thing" }], shapes })).toEqual(messages);
  });

  it("an action without parameters takes none", () => {
    expect(told({ Limit: 1 }, "types", empty)).toEqual(["Limit: expected no members, got an unknown member"]);
    expect(told({}, "types", empty)).toEqual([]);
  });

  it("names of what every object inherits are as unknown as others", () => {
    expect(told(withId({ constructor: 1 }), "types")[0]).toMatch(/^constructor: .* got an unknown member$/);
  });

  it("a member's name that is no name is cut", () => {
    expect(checkTypes(operation, withId({ ["x".repeat(1e6)]: 1 }))[0]?.path).toHaveLength(64);
  });

  it("a list of faults stops at some twenty issues", () => {
    expect(told(withId({ Ids: Array.from({ length: 1000 }, () => 1) }), "types")).toHaveLength(20);
  });

  it("values and lengths are not looked at", () => {
    const input = withId({ Kind: "other", Name: "A", Days: 11, Ids: ["a", "b", "c"], Digest: "none" });
    expect(told(input, "types")).toEqual([]);
  });
});

describe("under strict", () => {
  it.each<[object, string]>([
    [{ Kind: "Basic" }, 'Kind: expected one of basic, premium, got "Basic"'],
    [{ Kinds: ["a", "c"] }, 'Kinds[1]: expected one of a, b, got "c"'],
    [{ Flag: 2 }, "Flag: expected one of 0, 1, got 2"],
    [{ Name: "a" }, 'Name: expected 2 to 4 characters, got "a"'],
    [{ Name: "x".repeat(100) }, `Name: expected 2 to 4 characters, got "${"x".repeat(39)}…" (100 characters)`],
    [{ Name: "ab1" }, 'Name: expected a match of ^[a-z]+$, got "ab1"'],
    [{ Name: "ab\n" }, 'Name: expected a match of ^[a-z]+$, got "ab\\n"'],
    [{ Limit: 0 }, "Limit: expected 1 to 10, got 0"],
    [{ Size: 11n }, "Size: expected at most 10, got 11"],
    [{ Days: 11 }, "Days: expected 1 to 10, got 11"],
    [{ Ids: ["a", "b", "c"] }, "Ids: expected at most 2 items, got 3 items"],
    [{ Digest: "sha256:0" }, 'Digest: expected a digest such as sha256: and 64 hexadecimal digits, got "sha256:0"'],
    [{ Password: "secret" }, "Password: expected at least 8 characters, got a string"],
    [{ Password: "SECRETSECRET" }, "Password: expected a match of [a-z]+, got a string"],
    [{ Pin: 4711 }, "Pin: expected at most 10, got an integer"],
  ])("%o is refused, and no secret quoted", (input, message) => {
    expect(told(withId(input), "strict")).toEqual([message]);
  });

  it("wrong types come first", () => {
    expect(told(withId({ Kind: 1 }), "strict")).toEqual(["Kind: expected a string, got an integer"]);
  });
});
