import { expect, it, vi } from "vitest";
import * as hash from "#hash";
import { signTc3 } from "../tc3.js";
import { signV1 } from "../v1.js";
import { verifyTc3 } from "../verify-tc3.js";
import { verifyV1 } from "../verify-v1.js";
import { Budget } from "./budget.js";

vi.mock("#hash", { spy: true });

const credentials = { secretId: "AKIDa", secretKey: "right" };
const wrong = { secretId: "AKIDa", secretKey: "wrong" };
const timestamp = 1_700_000_000;
const host = "tcr.tencentcloudapi.com";
const headers = { "content-type": "application/x-www-form-urlencoded" };
const options = { now: timestamp, hosts: [host, "a", "b", "c"] };

/** How many characters were hashed. */
function hashed(work: () => void): number {
  const spies = [vi.mocked(hash.hmacBase64), vi.mocked(hash.sha256Hex)] as const;
  for (const spy of spies) spy.mockClear();
  work();
  const [v1, tc3] = spies;
  return (
    v1.mock.calls.reduce((sum, [, , text]) => sum + text.length, 0) +
    tc3.mock.calls.reduce((sum, [text]) => sum + text.length, 0)
  );
}

function form(count: number, value: string): string {
  const params = Object.fromEntries(Array.from({ length: count }, (_, index) => [`P${index}`, value]));
  const request = { method: "POST", host, params: { Action: "A", Version: "1", ...params } } as const;
  return signV1(request, { credentials: wrong, timestamp, nonce: 1 }).query;
}

it.each([
  ["many parameters", 50_000, "a".repeat(10)],
  ["a long one", 1, "a".repeat(1_000_000)],
  ["some hundreds", 500, "a".repeat(1000)],
  ["some, each of which may be wrong", 64, "%41+ ".repeat(80)],
])("spends on a wrong form of %s no more than some times its size", (_, count, value) => {
  const body = form(count, value);
  const spent = hashed(() => {
    const result = verifyV1({ method: "POST", headers, body }, credentials, options);
    expect(result).toMatchObject({
      ok: false,
      diagnosis: "unknown",
      explanation: expect.stringContaining("too large"),
    });
  });
  expect(spent).toBeLessThan(4_000_000 + 5 * body.length);
});

it("spends on a wrong body of 10 MB no more than some times its size", () => {
  const body = `{"a":[${"1,".repeat(5_000_000)}1]}`;
  const request = { method: "POST", host, headers: { "Content-Type": "application/json" }, body } as const;
  const { headers } = signTc3(request, { credentials: wrong, service: "tcr", timestamp });
  const spent = hashed(() => {
    expect(verifyTc3({ method: "POST", headers, body }, credentials, options)).toMatchObject({ diagnosis: "unknown" });
  });
  expect(spent).toBeLessThan(4_000_000 + 2 * body.length);
});

it("spends on a wrong query and wrong headers that are long together no more than some times their size", () => {
  const long = "a".repeat(300_000);
  const request = { method: "GET", host, headers: { ...headers, "X-Long": long }, query: `a=${long}` } as const;
  const signed = signTc3(request, { credentials: wrong, service: "tcr", timestamp, signedHeaders: ["x-long"] });
  const spent = hashed(() => {
    const received = { method: "GET", headers: signed.headers, query: request.query };
    expect(verifyTc3(received, credentials, { now: timestamp })).toMatchObject({
      explanation: expect.stringContaining("too large"),
    });
  });
  expect(spent).toBeLessThan(4_000_000);
});

it("counts the parameters of a wrong form, however short they are", () => {
  const request = { method: "POST", headers, body: form(5000, "a") } as const;
  expect(verifyV1(request, credentials, { now: timestamp })).toMatchObject({
    explanation: expect.stringContaining("too large"),
  });
});

it("is spent to the last character", () => {
  const budget = new Budget();
  expect([budget.spend(4_000_000), budget.isExceeded]).toEqual([true, false]);
  expect([budget.spend(1), budget.isExceeded]).toEqual([false, true]);
});

it("tries every usual mistake with a request of a usual size", () => {
  const body = form(20, "a".repeat(100));
  expect(verifyV1({ method: "POST", headers, body }, credentials, options)).toMatchObject({
    explanation: expect.stringContaining("no usual mistake explains it"),
  });
});
