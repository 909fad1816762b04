import { expect, it } from "vitest";
import { createBuckets } from "./buckets.js";
import type { LimitKey } from "./limiter.js";

const key: LimitKey = {
  account: "a",
  endpoint: "tcr.tencentcloudapi.com",
  region: "ap-guangzhou",
  action: "DescribeImages",
  ratePerSecond: 20,
};

it("keeps one budget for an account, endpoint, region and action", () => {
  const buckets = createBuckets(() => 0);
  const one = buckets.of(key);
  expect(buckets.of({ ...key })).toBe(one);
  for (const other of [
    { account: "b" },
    { endpoint: "127.0.0.1:5301" },
    { region: "ap-shanghai" },
    { region: undefined },
    { action: "DescribeTags" },
  ]) {
    expect(buckets.of({ ...key, ...other })).not.toBe(one);
  }
});

it("forgets a budget that nobody has used for a minute, when another comes", () => {
  let nowMs = 0;
  const buckets = createBuckets(() => nowMs);
  const idle = buckets.of(key);
  idle.pace.take(nowMs);
  nowMs = 70_000;
  buckets.of({ ...key, account: "b" });
  expect(buckets.of(key)).not.toBe(idle);
});

it("forgets an unused budget also when the clock has gone back", () => {
  let nowMs = 1e9;
  const buckets = createBuckets(() => nowMs);
  const idle = buckets.of(key);
  nowMs = 0;
  buckets.of({ ...key, account: "b" });
  expect([...buckets.all()]).not.toContain(idle);
});

it("keeps a budget that is in use, or that somebody waits for", () => {
  let nowMs = 0;
  const buckets = createBuckets(() => nowMs);
  const used = buckets.of(key);
  const awaited = buckets.of({ ...key, account: "b" });
  used.pace.take(50_000);
  awaited.waiting.add(() => undefined);
  nowMs = 70_000;
  buckets.of({ ...key, account: "c" });
  expect(buckets.of(key)).toBe(used);
  expect(buckets.of({ ...key, account: "b" })).toBe(awaited);
});
