import { expect, it } from "vitest";
import { callCode, createEmulator } from "../../test/ask.js";

function throttled(): {
  call: (times: number, action?: string, region?: string) => Promise<string[]>;
  wait: (ms: number) => void;
} {
  let nowMs = 0;
  const emulator = createEmulator({ throttle: true, monotonicNow: () => nowMs });
  return {
    call: async (times, action = "DescribeRegions", region = "ap-guangzhou") => {
      const codes: string[] = [];
      for (let time = 0; time < times; time += 1) codes.push(await callCode(emulator, action, {}, region));
      return codes;
    },
    wait: (ms) => {
      nowMs += ms;
    },
  };
}

const ok = (times: number) => Array.from({ length: times }, () => "ok");

it("answers as many requests a second as the action's page says", async () => {
  const { call, wait } = throttled();
  expect(await call(21)).toEqual([...ok(20), "RequestLimitExceeded"]);
  wait(50);
  expect(await call(2)).toEqual(["ok", "RequestLimitExceeded"]);
  wait(60_000);
  expect(await call(21)).toEqual([...ok(20), "RequestLimitExceeded"]);
});

it("counts each action and each region by itself", async () => {
  const { call } = throttled();
  await call(20);
  expect(await call(1)).toEqual(["RequestLimitExceeded"]);
  expect(await call(1, "DescribeInstances")).toEqual(["ok"]);
  expect(await call(1, "DescribeRegions", "ap-tokyo")).toEqual(["ok"]);
});

it("is off unless asked for", async () => {
  const emulator = createEmulator({ monotonicNow: () => 0 });
  for (let time = 0; time < 50; time += 1) expect(await callCode(emulator, "DescribeRegions")).toBe("ok");
});
