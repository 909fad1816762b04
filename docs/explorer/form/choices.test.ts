import { expect, it } from "vitest";
import type { FormField } from "./action-data.js";
import { choicesOf } from "./choices.js";

const field = (rules: Partial<FormField>): FormField => ({
  ...{ name: "A", type: "String", description: "", limits: [] },
  ...rules,
});

it("offers the documented values with their meanings, null among them", () => {
  expect(choicesOf(field({ values: [true, null], meanings: ["As a whole.", ""] }))).toEqual([
    { value: true, label: "true – As a whole" },
    { value: null, label: "null" },
  ]);
});

it("offers both values of a Boolean, and lets a text be typed", () => {
  expect(choicesOf(field({ type: "Boolean" }))?.map(({ value }) => value)).toEqual([true, false]);
  expect(choicesOf(field({}))).toBeUndefined();
});

it("offers regions by their names, or by the numbers that are known", () => {
  expect(choicesOf(field({ region: "name" }))).toContainEqual({ value: "ap-guangzhou", label: "ap-guangzhou" });
  const numbers = choicesOf(field({ type: "Integer", region: "number" })) ?? [];
  expect(numbers).toContainEqual({ value: 1, label: "1 – ap-guangzhou" });
  expect(numbers.filter(({ value }) => value === 0)).toEqual([]);
});
