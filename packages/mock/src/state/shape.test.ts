import { describe, expect, it } from "vitest";
import { MAX_CLOCK_MS } from "../base/clock.js";
import {
  bytes,
  type Check,
  count,
  digest,
  flag,
  listOf,
  name,
  number,
  objectOf,
  oneOf,
  optional,
  pairOf,
  path,
  text,
  time,
  transient,
} from "./shape.js";

const CENTURY_MS = 100 * 366 * 86_400_000;

it.each<[what: string, check: Check<unknown>, taken: readonly unknown[], refused: readonly unknown[], fault: string]>([
  ["a text", text, ["", "a b", "é"], [undefined, null, 1, ["a"]], "expected a text"],
  [
    "a name",
    name,
    ["a", "tcr-1.b_c", "x".repeat(300)],
    ["", "a b", "a\n", "a/b", "a@b", "a#b", "a>b", "/", "x".repeat(301), 1, ["a"], undefined],
    "expected a name",
  ],
  [
    "the name of a repository",
    path,
    ["a", "a/b/c", "x".repeat(600)],
    ["", "a b", "a@b", "a#b", "a>b", " a", "a ", "x".repeat(601), 1, undefined],
    "expected a name",
  ],
  [
    "a digest",
    digest,
    [`sha256:${"0a".repeat(32)}`, `sha512:${"0a".repeat(64)}`],
    [
      ...[`sha256:${"0A".repeat(32)}`, `sha256:${"a".repeat(63)}`, `xsha256:${"0a".repeat(32)}`],
      ...[`sha256:${"a".repeat(65)}`, `sha512:${"0a".repeat(32)}`, `sha512:${"a".repeat(129)}`],
      `xsha512:${"0a".repeat(64)}`,
    ],
    "expected a digest",
  ],
  ["a flag", flag, [true, false], [0, 1, "true", null, undefined], "expected true or false"],
  ["a number", number, [1, 2 ** 53 - 1], [0, -1, 1.5, 2 ** 53, "1", null], "expected a whole number from 1"],
  ["a count", count, [0, 1], [-1, 0.5, Number.NaN, "0", null], "expected a whole number from 0"],
  [
    "a time",
    time,
    [0, MAX_CLOCK_MS, MAX_CLOCK_MS + CENTURY_MS - 1],
    [-1, 0.5, MAX_CLOCK_MS + CENTURY_MS, "0", null],
    "expected Unix milliseconds",
  ],
  ["bytes", bytes, [new Uint8Array()], [[], "AQ==", new ArrayBuffer(1)], "expected bytes"],
  ["one of some values", oneOf<string | number>("a", 2), ["a", 2], ["2", "b", undefined], "expected one of a, 2"],
])("takes %s, and nothing else for it", (_, check, taken, refused, fault) => {
  for (const value of taken) expect(check(value, "at"), String(value)).toBeUndefined();
  for (const value of refused) expect(check(value, "at"), String(value)).toBe(`at: ${fault}`);
});

it("takes texts up to 64 MiB of UTF-8", () => {
  const longest = "é".repeat(1 << 25);
  expect(text(longest, "at")).toBeUndefined();
  expect(text(`${longest}x`, "at")).toBe("at: expected a text");
});

it("takes for what is optional nothing, or what it is", () => {
  const check = optional(flag);
  expect([undefined, true, null].map((value) => check(value, "at"))).toEqual([
    undefined,
    undefined,
    "at: expected true or false",
  ]);
});

it("checks each entry of a list, and tells the first that is wrong", () => {
  const check = listOf(flag);
  expect(check([], "at")).toBeUndefined();
  expect(check([true, false], "at")).toBeUndefined();
  expect(check([true, 1, 2], "at")).toBe("at[1]: expected true or false");
  expect(check({ length: 0 }, "at")).toBe("at: expected a list");
});

it("checks both sides of a pair", () => {
  const check = pairOf(flag, text);
  expect(check([true, "a"], "at")).toBeUndefined();
  expect(check([1, "a"], "at")).toBe("at[0]: expected true or false");
  expect(check([true, 1], "at")).toBe("at[1]: expected a text");
  for (const value of [[true], [true, "a", "b"], { 0: true, 1: "a", length: 2 }, undefined]) {
    expect(check(value, "at")).toBe("at: expected a pair");
  }
});

describe("an object", () => {
  const check = objectOf<{ readonly a: boolean; readonly b?: { readonly c: string } | undefined }>({
    a: flag,
    b: optional(objectOf<{ readonly c: string }>({ c: text })),
  });

  it("has each member, with its path where it is inside of another", () => {
    expect(check({ a: true, b: { c: "" } }, "")).toBeUndefined();
    expect(check({ a: true }, "at")).toBeUndefined();
    expect(check({ b: { c: "" } }, "")).toBe("a: expected true or false");
    expect(check({ b: { c: "" } }, "at")).toBe("at.a: expected true or false");
    expect(check({ a: true, b: { c: 1 } }, "")).toBe("b.c: expected a text");
  });

  it("has no other member, whose name is told up to its 50th character", () => {
    expect(check({ a: true, d: undefined }, "")).toBe("d: there is no such member");
    expect(check({ a: true, constructor: 1 }, "at")).toBe("at.constructor: there is no such member");
    expect(check({ a: true, ["x".repeat(51)]: 1 }, "")).toBe(`${"x".repeat(50)}: there is no such member`);
  });

  it.each([undefined, null, true, "a", [[]]])("is not %j", (value) => {
    expect(check(value, "at")).toBe("at: expected an object");
  });
});

it("checks the speed of a transient row as that of a mock", () => {
  const check = objectOf(transient("Pending", "Running"));
  const row = { status: "Pending", reads: 0 };
  const full = { ...row, sinceMs: 0, speed: { reads: 1 }, failsNextTransition: true };
  expect([row, full].map((value) => check(value, ""))).toEqual([undefined, undefined]);
  expect(check({ ...row, status: "Gone" }, "")).toBe("status: expected one of Pending, Running");
  expect(check({ ...row, reads: -1 }, "")).toBe("reads: expected a whole number from 0");
  expect(check({ ...row, sinceMs: -1 }, "")).toBe("sinceMs: expected Unix milliseconds");
  expect(check({ ...row, failsNextTransition: 1 }, "")).toBe("failsNextTransition: expected true or false");
  expect(check({ ...row, speed: { reads: 0 } }, "")).toMatch(/^speed: expected \{ reads: /);
});
