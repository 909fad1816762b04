import { expect, it } from "vitest";
import { createServerClock } from "./clock-skew.js";

const local = Date.UTC(2024, 2, 4, 10, 0, 0);
const anHour = 3_600_000;
const server = new Date(local + anHour).toUTCString();

it("learns the server's offset from the date of an answer", () => {
  const clock = createServerClock(() => local);
  expect(clock.offsetMs()).toBe(0);
  expect(clock.correct(0, server)).toBe(true);
  expect(clock.offsetMs()).toBe(anHour);
});

it("lets each of many requests in flight try again, whichever of them taught the clock", () => {
  const clock = createServerClock(() => local);
  const usedByAll = clock.offsetMs();
  expect([1, 2, 3].map(() => clock.correct(usedByAll, server))).toEqual([true, true, true]);
  expect(clock.correct(usedByAll, undefined)).toBe(true);
  expect(clock.offsetMs()).toBe(anHour);
});

it("sees no use in another attempt where the clock was right", () => {
  const clock = createServerClock(() => local);
  expect(clock.correct(0, new Date(local + 2_000).toUTCString())).toBe(false);
  expect(clock.correct(0, undefined)).toBe(false);
  expect(clock.correct(0, "yesterday")).toBe(false);
});

it("unlearns an offset when the local clock has been set right", () => {
  const clock = createServerClock(() => local);
  clock.correct(0, server);
  expect(clock.correct(anHour, new Date(local).toUTCString())).toBe(true);
  expect(clock.offsetMs()).toBe(0);
});

it.each([
  [59_000, false],
  [60_000, true],
  [-59_000, false],
  [-60_000, true],
])("takes a difference of %d ms for a reason: %s", (differenceMs, expected) => {
  const clock = createServerClock(() => local);
  expect(clock.correct(0, new Date(local + differenceMs).toUTCString())).toBe(expected);
});

it("sees no use in another attempt where the corrected clock signed", () => {
  const clock = createServerClock(() => local);
  clock.correct(0, server);
  expect(clock.correct(anHour, server)).toBe(false);
});
