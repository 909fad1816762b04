import { expect, it } from "vitest";
import { LAST_SECOND } from "./check.js";
import { SignerError } from "./errors.js";
import { tc3Date } from "./tc3-steps.js";

it.each([
  [0, "1970-01-01"],
  [951_782_399, "2000-02-28"],
  [951_782_400, "2000-02-29"],
  [1_551_113_065, "2019-02-25"],
  [LAST_SECOND, "9999-12-31"],
])("the UTC day of %d is %s", (timestamp, day) => {
  expect(tc3Date(timestamp)).toBe(day);
});

it.each([[Number.NaN], [-1], [1.5], [LAST_SECOND + 1], [Number.POSITIVE_INFINITY]])("%d has no day", (timestamp) => {
  expect(() => tc3Date(timestamp)).toThrow(SignerError);
});
