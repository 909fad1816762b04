import { expect, it } from "vitest";
import { RateLimiter } from "./rate-limiter.js";

it("forgets buckets that are full again, not those in use", () => {
  let nowMs = 0;
  const limiter = new RateLimiter(() => nowMs);
  for (let name = 0; name < 10_000; name += 1) limiter.take(`old-${name}`, 1);
  nowMs = 5000;
  expect(limiter.take("used", 1)).toBe(true);
  expect(limiter.take("used", 1)).toBe(false);
  for (let name = 0; name < 20_000; name += 1) limiter.take(`new-${name}`, 1);
  expect(limiter.take("used", 1)).toBe(false);
});

it("lets as much time pass as passes after the clock has gone back", () => {
  let nowMs = 1e9;
  const limiter = new RateLimiter(() => nowMs);
  expect(limiter.take("a", 1)).toBe(true);
  nowMs = 0;
  expect(limiter.take("a", 1)).toBe(false);
  nowMs = 1000;
  expect(limiter.take("a", 1)).toBe(true);
});
