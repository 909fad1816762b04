import { describe, expect, it } from "vitest";
import { LAST_SECOND } from "./check.js";
import { checkTime, checkToken, findCredentials, unknownSecretId, type VerifyOptions } from "./verify.js";

const now = 1_700_000_000;
const pair = { secretId: "AKIDexample", secretKey: "secret" };

describe("the time of a request", () => {
  const check = (sent: string, options: Partial<VerifyOptions> = {}) =>
    checkTime(sent, "X-TC-Timestamp", { now, ...options });

  it.each<[string, string, Partial<VerifyOptions>]>([
    ["is the server's", `${now}`, {}],
    ["is five minutes behind", `${now - 300}`, {}],
    ["is five minutes ahead", `${now + 300}`, {}],
    ["is as far off as the server says", `${now - 10}`, { toleranceSeconds: 10 }],
    ["is exact, where that is asked for", `${now}`, { toleranceSeconds: 0 }],
    ["does not matter, without a limit", "0", { toleranceSeconds: Number.POSITIVE_INFINITY }],
    ["is the last second that there is", `${LAST_SECOND}`, { toleranceSeconds: Number.POSITIVE_INFINITY }],
  ])("passes where it %s", (_, sent, options) => {
    expect(check(sent, options)).toBeUndefined();
  });

  it.each<[string, Partial<VerifyOptions>, string, string]>([
    [
      `${now - 301}`,
      {},
      "clock-skew",
      "X-TC-Timestamp is 301 seconds behind the server's clock; 300 are allowed. Check the client's clock.",
    ],
    [
      `${now + 301}`,
      {},
      "clock-skew",
      "X-TC-Timestamp is 301 seconds ahead of the server's clock; 300 are allowed. Check the client's clock.",
    ],
    [
      `${now - 1}`,
      { toleranceSeconds: 0 },
      "clock-skew",
      "X-TC-Timestamp is 1 seconds behind the server's clock; 0 are allowed. Check the client's clock.",
    ],
    [
      `${now}`,
      { now: now + 300.2 },
      "clock-skew",
      "X-TC-Timestamp is 301 seconds behind the server's clock; 300 are allowed. Check the client's clock.",
    ],
    [
      `${LAST_SECOND + 1}`,
      {},
      "timestamp-milliseconds",
      "X-TC-Timestamp looks like milliseconds; it must hold Unix seconds.",
    ],
    ["", {}, "timestamp-malformed", "X-TC-Timestamp is missing; it must hold Unix seconds."],
    ["1.5", {}, "timestamp-malformed", "X-TC-Timestamp is no whole number; it must hold Unix seconds."],
    ["-1", {}, "timestamp-malformed", "X-TC-Timestamp is no whole number; it must hold Unix seconds."],
    ["1x", {}, "timestamp-malformed", "X-TC-Timestamp is no whole number; it must hold Unix seconds."],
    ["x1", {}, "timestamp-malformed", "X-TC-Timestamp is no whole number; it must hold Unix seconds."],
  ])("%s with %j fails: %s", (sent, options, diagnosis, explanation) => {
    const code = diagnosis === "timestamp-malformed" ? "AuthFailure.SignatureFailure" : "AuthFailure.SignatureExpire";
    expect(check(sent, options)).toEqual({ ok: false, code, part: "timestamp", diagnosis, explanation });
  });

  it.each<[Partial<VerifyOptions>, string]>([
    [{ now: Number.NaN }, "now: expected Unix seconds"],
    [{ now: Number.POSITIVE_INFINITY }, "now: expected Unix seconds"],
    [{ toleranceSeconds: -1 }, "toleranceSeconds: expected seconds from 0"],
    [{ toleranceSeconds: Number.NaN }, "toleranceSeconds: expected seconds from 0"],
  ])("cannot be told by %j", (options, message) => {
    expect(() => check(`${now}`, options)).toThrow(expect.objectContaining({ code: "InvalidValue", message }));
  });
});

describe("the key of a request", () => {
  it("is the pair that is given, by its id", () => {
    expect(findCredentials(pair, "AKIDexample")).toBe(pair);
    expect(findCredentials(pair, "AKIDother")).toBeUndefined();
  });

  it("is what a lookup finds, which is checked when it is used", () => {
    const asked: string[] = [];
    const lookUp = (secretId: string) => {
      asked.push(secretId);
      return undefined;
    };
    expect(findCredentials(lookUp, "AKIDexample")).toBeUndefined();
    expect(asked).toEqual(["AKIDexample"]);
  });

  it("cannot be a pair that nobody can sign with", () => {
    expect(() => findCredentials({ ...pair, secretKey: " " }, "AKIDexample")).toThrow("credentials.secretKey");
  });

  it.each([
    ["AKIDother", "secret-id-unknown"],
    ["AKID other", "secret-id-white-space"],
    ["AKID%20other", "secret-id-white-space"],
  ])("%s does not exist: %s", (secretId, diagnosis) => {
    expect(unknownSecretId(secretId)).toMatchObject({
      code: "AuthFailure.SecretIdNotFound",
      part: "secretId",
      diagnosis,
      secretId,
    });
  });
});

describe("a token", () => {
  it.each<[string | undefined, string | undefined, string | undefined]>([
    [undefined, undefined, undefined],
    ["", "", undefined],
    ["", undefined, undefined],
    ["token", undefined, "token-unexpected"],
    [undefined, "token", "token-missing"],
    ["", "token", "token-missing"],
    ["token", "token", undefined],
    ["other", "token", "token-wrong"],
  ])("%j for a key with %j: %s", (sent, token, diagnosis) => {
    const failure = checkToken(sent, { ...pair, ...(token === undefined ? {} : { token }) });
    expect(failure?.diagnosis).toBe(diagnosis);
    if (diagnosis !== undefined) {
      expect(failure).toMatchObject({ code: "AuthFailure.TokenFailure", part: "token", secretId: "AKIDexample" });
    }
  });
});
