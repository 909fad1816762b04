import { expect, it } from "vitest";
import { addMonths, dayOf, goTime, httpDate, isoTimestamp, utcTimestamp } from "./time.js";

const ms = Date.UTC(2020, 1, 26, 17, 7, 14, 503);

it("prints times as the manual does", () => {
  expect(isoTimestamp(ms)).toBe("2020-02-27T01:07:14+08:00");
  expect(goTime(ms)).toBe("2020-02-27 01:07:14.503 +0800 CST");
  expect(goTime(ms - 3)).toBe("2020-02-27 01:07:14.5 +0800 CST");
  expect(goTime(ms - 503)).toBe("2020-02-27 01:07:14 +0800 CST");
  expect(dayOf(ms)).toBe("2020-02-27");
});

it("prints times as HTTP does, each second anew", () => {
  expect(httpDate(ms)).toBe("Wed, 26 Feb 2020 17:07:14 GMT");
  expect(httpDate(ms + 496)).toBe("Wed, 26 Feb 2020 17:07:14 GMT");
  expect(httpDate(ms + 497)).toBe("Wed, 26 Feb 2020 17:07:15 GMT");
  expect(httpDate(ms)).toBe("Wed, 26 Feb 2020 17:07:14 GMT");
});

it.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-03-22", 11, "2025-02-22"],
  ["2024-12-31", 2, "2025-02-28"],
])("%s and %i months are %s", (from, months, to) => {
  expect(addMonths(Date.parse(from), months)).toBe(Date.parse(to));
});

it("prints years of four digits, whatever was computed", () => {
  for (const late of [Date.UTC(9999, 11, 31, 23), Date.UTC(12_000, 0), 8.64e15, 1e300]) {
    expect(isoTimestamp(late)).toBe("9999-12-31T23:59:59+08:00");
    expect(goTime(late)).toBe("9999-12-31 23:59:59 +0800 CST");
    expect(utcTimestamp(late)).toBe("9999-12-31T15:59:59Z");
  }
});
