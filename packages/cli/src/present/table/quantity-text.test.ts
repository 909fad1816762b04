import { expect, it } from "vitest";
import { quantityText } from "./quantity-text.js";

const china = () => 8 * 60;
/** The clocks of New York, which go back in November. */
const newYork = (ms: number) => (ms < Date.UTC(2026, 10, 1, 6) ? -240 : -300);

it.each([
  [0, "bytes", "0 B"],
  [83_520_757, "bytes", "83.5 MB"],
  [-1, "bytes", undefined],
  ["many", "bytes", undefined],
  [1_795_853_100_000, "milliseconds since 1970", "2026-11-28 16:05 +08:00"],
  [1_795_853_100, "seconds since 1970", "2026-11-28 16:05 +08:00"],
  [0, "seconds since 1970", undefined],
  [1e20, "milliseconds since 1970", undefined],
  ["2026-11-28T08:05:59.9Z", "time", "2026-11-28 16:05 +08:00"],
  ["2026-11-28 08:05:00.123456 +0800 CST", "time", "2026-11-28 08:05 +08:00"],
  ["2026-11-28", "time", "2026-11-28"],
  ["0001-01-01T00:00:00Z", "time", "-"],
  ["soon", "time", undefined],
  [null, "time", undefined],
] as const)("%j in %s is %j", (value, quantity, text) => {
  expect(quantityText(value, quantity, china)).toBe(text);
});

it.each([
  ["2026-07-01T00:30:00Z", newYork, "2026-06-30 20:30 -04:00"],
  ["2026-12-01T00:30:00Z", newYork, "2026-11-30 19:30 -05:00"],
  ["2026-12-01T00:30:00Z", () => 0, "2026-12-01 00:30 UTC"],
  ["2026-12-01T00:30:00Z", () => 345, "2026-12-01 06:15 +05:45"],
] as const)("%s is told by the clock of the place", (time, utcOffset, text) => {
  expect(quantityText(time, "time", utcOffset)).toBe(text);
});
