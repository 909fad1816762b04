import { expect, it } from "vitest";
import { latestRun, nextRun } from "./cron.js";

const at = (iso: string) => Date.parse(iso);

it.each([
  ["daily", "2024-03-22T00:00:00Z", "2024-03-23T00:00:00Z"],
  ["daily", "2024-12-31T23:59:59Z", "2025-01-01T00:00:00Z"],
  ["weekly", "2024-03-22T10:00:00Z", "2024-03-24T00:00:00Z"],
  ["weekly", "2024-03-24T00:00:00Z", "2024-03-31T00:00:00Z"],
  ["monthly", "2024-03-22T10:00:00Z", "2024-04-01T00:00:00Z"],
  ["daily", "2024-02-28T12:00:00Z", "2024-02-29T00:00:00Z"],
  ["weekly", "2024-03-23T23:59:59Z", "2024-03-24T00:00:00Z"],
  ["weekly", "2024-12-30T00:00:00Z", "2025-01-05T00:00:00Z"],
  ["monthly", "2024-12-01T00:00:00Z", "2025-01-01T00:00:00Z"],
  ["monthly", "2024-01-31T23:59:59Z", "2024-02-01T00:00:00Z"],
])("runs %s, after %s, at %s", (cron, after, next) => {
  expect(nextRun(cron, at(after))).toBe(at(next));
});

it("never runs by itself what runs by hand", () => {
  expect(nextRun("manual", 0)).toBeUndefined();
});

it("finds the last of the runs that were missed", () => {
  const due = at("2024-03-23T00:00:00Z");
  expect(latestRun("daily", due, due)).toBe(due);
  expect(latestRun("daily", due, at("2024-03-25T12:00:00Z"))).toBe(at("2024-03-25T00:00:00Z"));
  expect(latestRun("daily", due, at("2024-03-25T00:00:00Z"))).toBe(at("2024-03-25T00:00:00Z"));
  expect(latestRun("daily", due, at("2024-03-25T00:00:00Z") - 1)).toBe(at("2024-03-24T00:00:00Z"));
  expect(latestRun("manual", due, at("2024-03-25T12:00:00Z"))).toBe(due);
  expect(latestRun("monthly", due, at("2024-05-31T00:00:00Z"))).toBe(at("2024-05-01T00:00:00Z"));
});

it.each(["daily", "weekly", "monthly"])("finds the last of thousands of years of %s runs as stepping would", (cron) => {
  for (const now of [
    "2024-12-31T23:59:59.999Z",
    "2024-03-01T00:00:00Z",
    "2024-05-19T00:00:00Z",
    "2025-02-28T12:00:00Z",
  ]) {
    let stepped = at("2024-01-07T00:00:00Z");
    for (let next = nextRun(cron, stepped) ?? 0; next <= at(now); next = nextRun(cron, next) ?? 0) stepped = next;
    expect(latestRun(cron, at("2024-01-07T00:00:00Z"), at(now))).toBe(stepped);
    expect(latestRun(cron, 0, at(now))).toBe(stepped);
  }
  expect(latestRun(cron, 0, at("9998-12-31T00:00:00Z"))).toBeGreaterThan(at("9998-11-30T00:00:00Z"));
});
