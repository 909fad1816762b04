import { expect, it } from "vitest";
import { nextPauseMs } from "./interval.js";

const plenty = Number.POSITIVE_INFINITY;

it("grows gently from 2 to 15 seconds", () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 100].map((polls) =>
    nextPauseMs({ polls, intervalMs: undefined, leftMs: plenty }, () => 0.5),
  );
  expect(pauses).toEqual([2000, 3000, 4500, 6750, 10_125, 15_000, 15_000, 15_000]);
});

it.each([
  [0, 1600],
  [0.75, 2200],
])("varies by a fifth: %d gives %d", (random, expected) => {
  expect(nextPauseMs({ polls: 1, intervalMs: undefined, leftMs: plenty }, () => random)).toBeCloseTo(expected);
});

it.each([
  { intervalMs: 700, leftMs: 5000, expected: 700, title: "keeps the caller's own pause" },
  { intervalMs: 60_000, leftMs: 10_000, expected: 9000, title: "leaves a second for a last poll" },
  { intervalMs: 60_000, leftMs: 1000, expected: undefined, title: "ends after the last poll" },
  { intervalMs: 10, leftMs: 20, expected: 10, title: "polls often to the end where the pause is short" },
  { intervalMs: 0, leftMs: 1, expected: 0, title: "needs no pause at all" },
  { intervalMs: 0, leftMs: 0, expected: undefined, title: "ends when the time is over" },
])("$title", ({ intervalMs, leftMs, expected }) => {
  expect(nextPauseMs({ polls: 9, intervalMs, leftMs }, () => 0.5)).toBe(expected);
});
