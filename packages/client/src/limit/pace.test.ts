import { describe, expect, it } from "vitest";
import { Pace } from "./pace.js";

it.each([
  [1, 1],
  [2, 1],
  [10, 3],
  [20, 6],
  [100, 26],
])("lets %d requests a second begin with %d at once", (rate, burst) => {
  expect(takeAt(new Pace(rate), 0, 200)).toBe(burst);
});

it("spreads what comes after the burst", () => {
  const pace = new Pace(20);
  takeAt(pace, 0, 200);
  expect(pace.nextAtMs()).toBe(50);
  expect(takeAt(pace, 49, 1)).toBe(0);
  expect(takeAt(pace, 50, 2)).toBe(1);
});

it.each([1, 2, 5, 10, 20, 100])("comes to the whole rate over a minute at %d a second", (rate) => {
  const pace = new Pace(rate);
  let turns = 0;
  for (let now = 0; now < 60_000; now = Math.max(now, pace.nextAtMs())) turns += takeAt(pace, now, 200);
  expect(turns).toBeGreaterThanOrEqual(rate * 60 - 1);
  expect(turns).toBeLessThanOrEqual(rate * 60);
});

describe("a refusal by the server", () => {
  it("lowers the rate, and all of one second count once", () => {
    const pace = new Pace(100);
    for (const now of [5_000, 5_001, 5_999]) pace.lower(now);
    expect(pace.ratePerSecond).toBeCloseTo(70);
    pace.lower(6_000);
    expect(pace.ratePerSecond).toBeCloseTo(49);
  });

  it("never lowers it below a tenth", () => {
    const pace = new Pace(100);
    for (let now = 0; now < 60_000; now += 1_000) pace.lower(now);
    expect(pace.ratePerSecond).toBe(10);
  });

  it("takes away the burst that was saved up", () => {
    const pace = new Pace(20);
    pace.lower(5_000);
    expect(takeAt(pace, 5_000, 1)).toBe(0);
    expect(pace.nextAtMs()).toBeCloseTo(5_000 + 1000 / 14);
  });
});

it("lets accepted requests bring the rate back, up to the published one", () => {
  const pace = new Pace(20);
  pace.lower(0);
  const seen = Array.from({ length: 400 }, () => {
    pace.raise();
    return pace.ratePerSecond;
  });
  expect(seen[0]).toBeCloseTo(14.02);
  expect(seen[199]).toBeCloseTo(18);
  expect(seen.at(-1)).toBe(20);
});

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a rate of %d", (rate) => {
  expect(() => new Pace(rate)).toThrow("ratePerSecond: expected a number above 0");
});

/** How many of `tries` turns are given. */
function takeAt(pace: Pace, nowMs: number, tries: number): number {
  return Array.from({ length: tries }, () => pace.take(nowMs)).filter(Boolean).length;
}
