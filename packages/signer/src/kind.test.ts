import { expect, it } from "vitest";
import { kind } from "./kind.js";

class Instance {}

it.each<[unknown, string]>([
  [null, "null"],
  [undefined, "undefined"],
  [[], "a list"],
  ["text", "a string"],
  [7, "a number"],
  [7n, "a bigint"],
  [true, "a boolean"],
  [() => {}, "a function"],
  [{}, "an object"],
  [Object.create(null), "an object"],
  [{ constructor: { name: 7 } }, "an object"],
  [{ constructor: undefined }, "an object"],
  [new Date(0), "a Date"],
  [new Uint8Array(), "a Uint8Array"],
  [new Instance(), "a Instance"],
])("%# calls a value by its kind: %s is %s", (value, expected) => {
  expect(kind(value)).toBe(expected);
});
