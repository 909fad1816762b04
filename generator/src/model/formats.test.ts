import { expect, test } from "vitest";
import type { Format } from "../spec-files.js";
import { formats, isInFormat } from "./formats.js";

const names = Object.keys(formats) as Format[];

test.each(names)("the example of %s is in the format, and it says what it expects", (format) => {
  expect(isInFormat(format, formats[format].example)).toBe(true);
  expect(formats[format].expected).toMatch(/\w/);
});

test.each(names)("another text is not in the format %s", (format) => {
  expect(isInFormat(format, "{ no format")).toBe(false);
});
