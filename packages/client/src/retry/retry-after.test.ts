import { expect, it } from "vitest";
import { parseRetryAfter } from "./retry-after.js";

const nowMs = Date.UTC(2026, 0, 2, 3, 4, 5);

it.each([
  ["0", 0],
  ["120", 120_000],
  [" 7 ", 7_000],
  ["Fri, 02 Jan 2026 03:04:35 GMT", 30_000],
  ["Friday, 02-Jan-26 03:04:06 GMT", 1_000],
  ["Fri, 02 Jan 2026 03:00:00 GMT", 0],
])("reads %j", (header, expected) => {
  expect(parseRetryAfter(header, nowMs)).toBe(expected);
});

it.each(["", "-5", "1.5", "soon", "2027-01", "2026-01-02T03:04:35Z", "no day GMT"])(
  "does not guess at %j",
  (header) => {
    expect(parseRetryAfter(header, nowMs)).toBeUndefined();
  },
);
