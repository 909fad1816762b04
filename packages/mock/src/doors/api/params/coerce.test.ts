import { expect, it } from "vitest";
import { coerceScalar } from "./coerce.js";

it.each([
  ["Integer", 5, 5],
  ["Integer", "5", 5],
  ["Integer", "-5", -5],
  ["Integer", "007", 7],
  ["Integer", "5.0", undefined],
  ["Integer", 5.5, undefined],
  ["Integer", "", undefined],
  ["Integer", " 5", undefined],
  ["Integer", "0x10", undefined],
  ["Integer", "9007199254740993", undefined],
  ["Integer", true, undefined],
  ["Float", "5.5", 5.5],
  ["Float", 5, 5],
  ["Float", "1e3", undefined],
  ["Float", Number.NaN, undefined],
  ["Boolean", true, true],
  ["Boolean", "true", true],
  ["Boolean", "True", true],
  ["Boolean", "False", false],
  ["Boolean", "yes", undefined],
  ["Boolean", 1, undefined],
  ["String", "", ""],
  ["String", 5, undefined],
  ["Timestamp", "2020-09-28T15:34:59+08:00", "2020-09-28T15:34:59+08:00"],
  ["Object", { a: 1 }, { a: 1 }],
])("makes of %s %j the value %j", (type, value, expected) => {
  expect(coerceScalar(type, value)).toEqual(expected);
});
