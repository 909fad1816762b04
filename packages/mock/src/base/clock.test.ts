import { expect, it } from "vitest";
import { Clock, MAX_CLOCK_MS } from "./clock.js";

it("is a clock of years with four digits", () => {
  const clock = new Clock(0);
  clock.set(86_400_000);
  clock.advance();
  expect(clock.now()).toBe(86_401_000);
  for (const ms of [-1, 0.5, Number.NaN, 1e15]) {
    expect(() => clock.set(ms)).toThrow(RangeError);
    expect(() => clock.advance(ms)).toThrow(RangeError);
    expect(() => new Clock(ms)).toThrow(RangeError);
  }
  expect(clock.now()).toBe(86_401_000);
});

it("stands still at the end of its years, and is not moved beyond them", () => {
  const clock = new Clock(MAX_CLOCK_MS - 1500);
  for (let step = 0; step < 3; step += 1) clock.advance();
  expect(clock.now()).toBe(MAX_CLOCK_MS - 1);
  expect(() => clock.advance(1)).toThrow(RangeError);
  clock.set(0);
  clock.advance();
  expect(clock.now()).toBe(1000);
});
