import { type Credentials, verifyTc3, verifyV1 } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { describeInstances } from "../../gen/operations/instance-management.js";
import { service } from "../../gen/service.js";
import { chooseProtocol } from "./choose-protocol.js";
import { assertSize, type CallSettings, type KeptKeys, type Protocol, type SignAttempt } from "./protocol.js";

const timestamp = Date.UTC(2024, 2, 4, 23, 59, 59) / 1000;
const host = "tcr.example";
const settings: CallSettings = {
  service,
  endpoint: { origin: `https://${host}`, host },
  region: undefined,
  language: undefined,
};
const pair = (): { -readonly [K in keyof Credentials]: Credentials[K] } => ({
  secretId: "AKIDone",
  secretKey: "secret",
});

const signatures = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const;
const variants = signatures.flatMap((signatureMethod) =>
  (["POST", "GET"] as const).map((method) => ({ signatureMethod, method })),
);

function signed(protocol: Protocol, more: Partial<CallSettings> = {}, credentials: Credentials = pair()) {
  const sign = protocol(describeInstances, { Limit: 5 }, { ...settings, ...more }) as SignAttempt;
  return sign({ credentials, timestamp, nonce: 7 });
}

function verified(request: ReturnType<SignAttempt>, credentials: Credentials, now = timestamp, name = "tcr") {
  const { method, url, headers, body } = request;
  const received = { method, path: "/", query: new URL(url).search.slice(1), headers, body: body ?? "" };
  return headers["Authorization"] === undefined
    ? verifyV1(received, credentials, { now })
    : verifyTc3(received, credentials, { now, service: name });
}

/** What a request says of a call, wherever it says so. */
function saidBy({ url, headers, body = "" }: ReturnType<SignAttempt>, name: string): string | null | undefined {
  const params = new URLSearchParams(
    new URL(url).search || (headers["Authorization"] === undefined ? String(body) : ""),
  );
  return headers[`X-TC-${name}`] ?? params.get(name) ?? undefined;
}

describe.each(variants)("$signatureMethod by $method", (variant) => {
  const protocol = chooseProtocol(variant);

  it("is a request that the host and the signature fit", () => {
    const request = signed(protocol);
    expect(request.method).toBe(variant.method);
    expect(request.url.startsWith("https://tcr.example/")).toBe(true);
    expect(new URL(request.url).search === "").toBe(variant.method === "POST");
    expect(request.body === undefined).toBe(variant.method === "GET");
    expect(request.headers["Host"]).toBe(host);
    expect(verified(request, pair())).toMatchObject({ ok: true });
  });

  it("says what it calls, at which time, and by which content type", () => {
    const request = signed(protocol);
    expect(saidBy(request, "Action")).toBe("DescribeInstances");
    expect(saidBy(request, "Version")).toBe("2019-09-24");
    expect(saidBy(request, "Timestamp")).toBe(String(timestamp));
    const isJson = variant.signatureMethod === "TC3-HMAC-SHA256" && variant.method === "POST";
    expect(request.headers["Content-Type"]).toBe(isJson ? "application/json" : "application/x-www-form-urlencoded");
  });

  it.each([
    ["Region", { region: "ap-tokyo" }, "ap-tokyo"],
    ["Language", { language: "en-US" }, "en-US"],
  ] as const)("has a %s only where one is set", (name, more, value) => {
    expect(saidBy(signed(protocol, more), name)).toBe(value);
    const without = signed(protocol);
    expect(saidBy(without, name)).toBeUndefined();
    expect(Object.keys(without.headers)).not.toContain(`X-TC-${name}`);
  });

  it("has a token only with a temporary key", () => {
    const temporary = { ...pair(), token: "the-token" };
    const request = signed(protocol, {}, temporary);
    expect(saidBy(request, "Token")).toBe("the-token");
    expect(verified(request, temporary)).toMatchObject({ ok: true });
    expect(Object.keys(signed(protocol).headers)).not.toContain("X-TC-Token");
    expect(saidBy(signed(protocol, {}, { ...pair(), token: "" }), "Token")).toBeUndefined();
  });

  it("signs anew what was changed in place of a pair", () => {
    const credentials = pair();
    const keys: KeptKeys = {};
    expect(verified(signed(protocol, { keys }, credentials), pair())).toMatchObject({ ok: true });
    credentials.secretKey = "another";
    expect(verified(signed(protocol, { keys }, credentials), { ...pair(), secretKey: "another" })).toMatchObject({
      ok: true,
    });
    credentials.secretId = "AKIDtwo";
    const both = { secretId: "AKIDtwo", secretKey: "another" };
    expect(verified(signed(protocol, { keys }, credentials), both)).toMatchObject({ ok: true, secretId: "AKIDtwo" });
  });
});

describe("a key that TC3 keeps", () => {
  const protocol = chooseProtocol({});

  it("is derived once for a day, a service and a pair", () => {
    const keys: KeptKeys = {};
    const sign = protocol(describeInstances, {}, { ...settings, keys }) as SignAttempt;
    const latest = [-1, 0, 1].map((seconds) => {
      sign({ credentials: pair(), timestamp: timestamp + seconds, nonce: 1 });
      return keys.latest;
    });
    expect(latest[1]).toBe(latest[0]);
    expect(latest[2]).not.toBe(latest[0]);
  });

  it("is that of the day of each attempt", () => {
    const sign = protocol(describeInstances, {}, settings) as SignAttempt;
    const credentials = pair();
    for (const at of [timestamp, timestamp + 1, timestamp + 2, timestamp]) {
      const request = sign({ credentials, timestamp: at, nonce: 1 });
      expect(verified(request, pair(), at)).toMatchObject({ ok: true, timestamp: at });
    }
  });

  it("is that of the service of each call", () => {
    const credentials = pair();
    const keys: KeptKeys = {};
    for (const name of ["tcr", "sts", "tcr"]) {
      const request = signed(protocol, { service: { ...service, name }, keys }, credentials);
      expect(verified(request, pair(), timestamp, name)).toMatchObject({ ok: true, service: name });
    }
  });

  it.each(["secretId", "secretKey", "token"] as const)(
    "is not taken where the %s was changed to one that cannot be",
    (field) => {
      const credentials = pair();
      const keys: KeptKeys = {};
      signed(protocol, { keys }, credentials);
      credentials[field] = "broken\n";
      expect(() => signed(protocol, { keys }, credentials)).toThrow(`credentials.${field}`);
    },
  );
});

describe("a request's size", () => {
  it.each([
    ["a".repeat(10), 10, undefined],
    ["a".repeat(11), 10, "11 bytes"],
    ["é".repeat(5), 10, undefined],
    ["é".repeat(6), 10, "12 bytes"],
    ["漢漢漢", 9, undefined],
    ["漢漢漢a", 9, "10 bytes"],
    ["", 0, undefined],
  ])("of %s may be %d bytes: %s", (text, maxBytes, found) => {
    const assert = () => assertSize(text, maxBytes, "POST", { action: "Try", region: "ap-tokyo" });
    if (found === undefined) expect(assert).not.toThrow();
    else {
      expect(assert).toThrow(`Try: the POST request: expected at most ${maxBytes} bytes, got ${found}`);
      expect(assert).toThrow(expect.objectContaining({ region: "ap-tokyo" }));
    }
  });

  it.each(variants)("is held to what the API takes: $signatureMethod by $method", (variant) => {
    const limits = { ...service.limits, getMaxBytes: 10, tc3PostMaxBytes: 10, v1PostMaxBytes: 10 };
    const small = { service: { ...service, limits }, region: "ap-tokyo" };
    const input = { RegistryId: "x".repeat(20) };
    const sign = () => {
      const signAttempt = chooseProtocol(variant)(describeInstances, input, { ...settings, ...small }) as SignAttempt;
      return signAttempt({ credentials: pair(), timestamp, nonce: 1 });
    };
    expect(sign).toThrow(`DescribeInstances: the ${variant.method} request: expected at most 10 bytes`);
    expect(sign).toThrow(expect.objectContaining({ region: "ap-tokyo" }));
  });
});
