import { expect, it } from "vitest";
import { durationText, sizeText, spanText } from "./units.js";

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1_000, "1.0 KB"],
  [99_960, "100 KB"],
  [999_499, "999 KB"],
  [999_500, "1.0 MB"],
  [12_345_678, "12.3 MB"],
  [2_500_000_000, "2.5 GB"],
  [1e16, "10000 TB"],
])("tells %i bytes as %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

const minute = 60_000;
const day = 24 * 60 * minute;

it.each([
  [0, "0 s"],
  [500, "500 ms"],
  [1_500, "1.5 s"],
  [30_000, "30 s"],
  [59_999, "59.9 s"],
  [10 * minute, "10 min"],
  [130_000, "2 min 10 s"],
  [60 * minute, "1 h"],
  [60 * minute + 59_000, "1 h"],
  [65 * minute, "1 h 5 min"],
  [day, "24 h"],
])("tells a time of %i ms as %s", (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

it.each([
  [-5_000, "0 seconds"],
  [0, "0 seconds"],
  [1_999, "1 second"],
  [minute, "1 minute"],
  [59 * minute, "59 minutes"],
  [90 * minute, "1 hour"],
  [3 * day, "3 days"],
  [10 * day, "10 days"],
  [20 * day, "2 weeks"],
  [70 * day, "2 months"],
  [364 * day, "11 months"],
  [400 * day, "1 year"],
])("tells %i ms as %s", (ms, text) => {
  expect(spanText(ms)).toBe(text);
});
