import { expect, it } from "vitest";
import { callCode, codeOf, createEmulator } from "../../../../test/ask.js";
import { createContext } from "../../../../test/contexts.js";
import { type Departures, tc3Get, tc3Post, v1Get, v1Post } from "../../../../test/requests.js";
import { exampleCredentials } from "../../../domain/credentials.js";
import type { WholeRequest } from "../../http.js";
import { size } from "./limits.js";
import { parse } from "./parse.js";

const KB = 1024;
const MB = 1024 * KB;
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

/** A request with a query or a form of exactly so many bytes; its signature need not fit here. */
function padded(request: WholeRequest, bytes: number): WholeRequest {
  if (typeof request.body === "string" && request.body !== "")
    return { ...request, body: request.body.padEnd(bytes, "a") };
  return { ...request, target: request.target.padEnd("/?".length + bytes, "a") };
}

it.each([
  ["a GET", tc3Get("DescribeRegions", "Name="), 32 * KB],
  ["a GET of v1", v1Get("DescribeRegions"), 32 * KB],
  ["a form of v1", v1Post("DescribeRegions"), MB],
])("takes %s up to its limit and no more", (_, request, limit) => {
  expect(() => measure(padded(request, limit))).not.toThrow();
  expect(() => measure(padded(request, limit + 1))).toThrow(
    expect.objectContaining({ code: "RequestSizeLimitExceeded" }),
  );
});

it("takes a JSON body of 10 MB and no more, counted in bytes", () => {
  expect(() => measure(tc3Post("DescribeRegions", "a".repeat(10 * MB)))).not.toThrow();
  expect(() => measure(tc3Post("DescribeRegions", "a".repeat(10 * MB + 1)))).toThrow(/10485760 bytes/);
  expect(() => measure(tc3Post("DescribeRegions", "é".repeat(5 * MB)))).not.toThrow();
  expect(() => measure(tc3Post("DescribeRegions", "é".repeat(5 * MB + 1)))).toThrow(/10485760 bytes/);
});

it.each([
  ["a GET", (query: string) => ({ ...v1Get("DescribeRegions"), target: `/?${query}` })],
  ["a GET of TC3", (query: string) => ({ ...tc3Get("DescribeRegions"), target: `/?${query}` })],
  ["a form of v1", (body: string) => ({ ...v1Post("DescribeRegions"), body })],
  ["a form as bytes", (body: string) => ({ ...v1Post("DescribeRegions"), body: new TextEncoder().encode(body) })],
  ["a form of TC3", (body: string) => tc3Post("DescribeRegions", body, { headers: FORM })],
])("takes %s of 10000 parameters and no more, before it looks for a signature", (_, request) => {
  const params = Array.from({ length: 10_000 }, (_, index) => index).join("&");
  const [context, more] = [createContext(request(params)), createContext(request(`${params}&`))];
  if (params.length < 32 * KB || context.request.method === "POST") expect(() => parse(context)).not.toThrow();
  expect(() => parse(more)).toThrow(expect.objectContaining({ code: "RequestSizeLimitExceeded" }));
  expect(more.authorization).toBeUndefined();
});

it("does not look for a signature in a form of over 1 MB", () => {
  const context = createContext(padded(v1Post("DescribeRegions"), MB + 1));
  expect(() => parse(context)).toThrow(expect.objectContaining({ code: "RequestSizeLimitExceeded" }));
  expect(context.authorization).toBeUndefined();
});

function measure(request: WholeRequest): void {
  const context = createContext(request);
  parse(context);
  size(context);
}

/** Of one account two key pairs, and one of another. */
const pairs = [
  exampleCredentials,
  { secretId: "AKIDsecond", secretKey: "secondsecretkey" },
  { secretId: "AKIDstranger", secretKey: "strangersecretkey", account: "100000000002" },
] as const;

function throttled(): {
  call: (times: number, action?: string, departures?: Departures) => Promise<string[]>;
  wait: (ms: number) => void;
} {
  let nowMs = 0;
  const emulator = createEmulator({ throttle: true, monotonicNow: () => nowMs, credentials: pairs });
  return {
    call: async (times, action = "DescribeRegions", departures = {}) => {
      const codes: string[] = [];
      for (let time = 0; time < times; time += 1) codes.push(await codeOf(emulator, tc3Post(action, {}, departures)));
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
  expect(await call(1, "DescribeRegions", { region: "ap-tokyo" })).toEqual(["ok"]);
});

it("counts each account by itself, by whatever key it calls", async () => {
  const { call } = throttled();
  const [, second, stranger] = pairs;
  await call(10);
  expect(await call(11, "DescribeRegions", { credentials: second })).toEqual([...ok(10), "RequestLimitExceeded"]);
  expect(await call(21, "DescribeRegions", { credentials: stranger })).toEqual([...ok(20), "RequestLimitExceeded"]);
  expect(await call(1)).toEqual(["RequestLimitExceeded"]);
});

it("is off unless asked for", async () => {
  const emulator = createEmulator({ monotonicNow: () => 0 });
  for (let time = 0; time < 50; time += 1) expect(await callCode(emulator, "DescribeRegions")).toBe("ok");
});
