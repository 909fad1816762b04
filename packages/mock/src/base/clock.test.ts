import { expect, it } from "vitest";
import { Clock } from "./clock.js";

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
