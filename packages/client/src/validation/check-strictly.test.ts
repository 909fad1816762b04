import { describe, expect, it } from "vitest";
import type { Field } from "../contract.js";
import { brokenRule } from "./check-strictly.js";

type Rules = Partial<Field>;

const text = (rules: Rules): Field => ({ name: "Text", type: "String", ...rules });
const number = (rules: Rules): Field => ({ name: "Number", type: "Integer", ...rules });

describe("a length", () => {
  it.each<[Rules, string, string | undefined]>([
    [{ minLength: 2 }, "a", "at least 2 characters"],
    [{ minLength: 2 }, "ab", undefined],
    [{ maxLength: 2 }, "ab", undefined],
    [{ maxLength: 2 }, "abc", "at most 2 characters"],
    [{ minLength: 2, maxLength: 3 }, "a", "2 to 3 characters"],
    [{ minLength: 2, maxLength: 3 }, "ab", undefined],
    [{ minLength: 2, maxLength: 3 }, "abc", undefined],
    [{ minLength: 2, maxLength: 3 }, "abcd", "2 to 3 characters"],
    [{ minLength: 0 }, "", undefined],
    [{}, "", undefined],
  ])("%o, of %j: %s is expected", (rules, value, expected) => {
    expect(brokenRule(text(rules), value)?.expected).toBe(expected);
  });
});

describe("a number", () => {
  it.each<[Rules, number | bigint, string | undefined]>([
    [{ minimum: 2 }, 1, "at least 2"],
    [{ minimum: 2 }, 2, undefined],
    [{ maximum: 2 }, 2, undefined],
    [{ maximum: 2 }, 3, "at most 2"],
    [{ minimum: 2, maximum: 3 }, 1n, "2 to 3"],
    [{ minimum: 2, maximum: 3 }, 2n, undefined],
    [{ minimum: 2, maximum: 3 }, 3, undefined],
    [{ minimum: 2, maximum: 3 }, 4, "2 to 3"],
    [{ maximum: 2, overMaximum: "refused" }, 3, "at most 2"],
    [{ minimum: 1, maximum: 2, overMaximum: "lowered" }, 3, undefined],
    [{ minimum: 1, maximum: 2, overMaximum: "lowered" }, 0, "1 to 2"],
    [{ overMaximum: "lowered" }, 3, undefined],
    [{}, -1, undefined],
  ])("%o, of %s: %s is expected", (rules, value, expected) => {
    expect(brokenRule(number(rules), value)?.expected).toBe(expected);
  });
});

describe("a list", () => {
  it.each<[Rules, readonly string[], object | undefined]>([
    [{ maxItems: 2 }, ["a", "b"], undefined],
    [{ maxItems: 2 }, ["a", "b", "c"], { expected: "at most 2 items", found: "3 items" }],
    [{}, ["a", "b", "c"], undefined],
    [{ maxItems: 2, values: ["a"] }, ["b"], undefined],
  ])("%o, of %j: %o", (rules, value, breach) => {
    expect(brokenRule(text({ list: 1, ...rules }), value)).toEqual(breach);
  });
});

it.each<[string, Field, unknown, object | undefined]>([
  ["a documented value", text({ values: ["a", "b"] }), "b", undefined],
  ["another value", text({ values: ["a", "b"] }), "c", { expected: "one of a, b", found: '"c"' }],
  ["a switch", { name: "On", type: "Boolean" }, true, undefined],
  ["a pattern in the middle only", text({ pattern: "b" }), "abc", { expected: "a match of b", found: '"abc"' }],
  ["a choice of patterns", text({ pattern: "a|b" }), "ac", { expected: "a match of a|b", found: '"ac"' }],
  ["a character beyond 16 bits", text({ pattern: "." }), "😀", undefined],
  ["a format that no rule checks", text({ format: "date" }), "x", undefined],
  [
    "a secret",
    text({ minLength: 8, sensitive: true }),
    "hidden",
    { expected: "at least 8 characters", found: "a string" },
  ],
  [
    "a text of 40 characters",
    text({ maxLength: 1 }),
    "x".repeat(40),
    {
      expected: "at most 1 characters",
      found: `"${"x".repeat(40)}"`,
    },
  ],
  [
    "a text of 41 characters",
    text({ maxLength: 1 }),
    "x".repeat(41),
    {
      expected: "at most 1 characters",
      found: `"${"x".repeat(39)}…" (41 characters)`,
    },
  ],
])("%s", (_, field, value, breach) => {
  expect(brokenRule(field, value)).toEqual(breach);
});
