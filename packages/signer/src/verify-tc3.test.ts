import { describe, expect, it } from "vitest";
import { credentials, get, host, now, options, post, received, signedWrongly } from "../test/tc3-requests.js";
import { parseAuthorization } from "./authorization.js";
import { createKeyCache } from "./key-cache.js";
import { signTc3 } from "./tc3.js";
import type { Credentials, ReceivedRequest } from "./types.js";
import type { VerifyFailure } from "./verify.js";
import { verifyTc3 } from "./verify-tc3.js";

describe("verifyTc3 accepts", () => {
  it("what signTc3 signed", () => {
    const verified = {
      ok: true,
      secretId: "AKIDEXAMPLE",
      host,
      timestamp: now,
      service: "tcr",
      unsignedPayload: false,
    };
    expect(verifyTc3(received(post), credentials, { now })).toEqual(verified);
    expect(verifyTc3(received(get), credentials, { now })).toEqual(verified);
  });

  it("an authorization that was read before, and does not read it again", () => {
    const request = received(post);
    const authorization = parseAuthorization(request);
    const other = { ...request, headers: { ...request.headers, Authorization: "SKIP" } };
    expect(verifyTc3(other, credentials, { now, authorization })).toMatchObject({ ok: true });
  });

  it("headers in any case, and as lists", () => {
    const { headers } = signTc3(post, { ...options, signedHeaders: ["X-TC-Action"] });
    const lists = Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]);
    const request = { method: "POST", body: post.body, headers: Object.fromEntries(lists) };
    expect(verifyTc3(request, credentials, { now })).toMatchObject({ ok: true });
  });

  it("a key that a function finds", () => {
    const asked: string[] = [];
    const find = (id: string) => {
      asked.push(id);
      return credentials;
    };
    expect(verifyTc3(received(post), find, { now })).toMatchObject({ ok: true });
    expect(asked).toEqual(["AKIDEXAMPLE"]);
  });

  it("a time that is off by the tolerance, either way", () => {
    for (const off of [-300, 300]) expect(verifyTc3(received(post), credentials, { now: now + off }).ok).toBe(true);
    const late = { now: now + 1e9, toleranceSeconds: Number.POSITIVE_INFINITY };
    expect(verifyTc3(received(post), credentials, late).ok).toBe(true);
  });

  it("one of the hosts that the server goes by, and says which", () => {
    const headers = { ...signTc3(post, options).headers, Host: `${host}:8080` };
    const request = { ...post, headers };
    expect(verifyTc3(request, credentials, { now }).ok).toBe(false);
    const hosts = [`${host}:8080`, host];
    expect(verifyTc3(request, credentials, { now, hosts })).toMatchObject({ ok: true, host });
  });

  it("a request without a Host header, where the server knows its hosts", () => {
    const { Host: _, ...headers } = signTc3(post, options).headers;
    const request = { ...post, headers };
    expect(verifyTc3(request, credentials, { now, hosts: [host] })).toMatchObject({ ok: true, host });
    expect(verifyTc3(request, credentials, { now })).toMatchObject({ ok: false, diagnosis: "signed-header-missing" });
    const { "Content-Type": __, ...bare } = headers;
    expect(verifyTc3({ ...post, headers: bare }, credentials, { now, hosts: [host] })).toMatchObject({
      diagnosis: "signed-header-missing",
    });
  });

  it("an unsigned body, marked by its hash or by the mark itself", () => {
    const unsigned = received(post, { unsignedPayload: true }, { body: "anything" });
    expect(verifyTc3(unsigned, credentials, { now })).toMatchObject({ ok: true, unsignedPayload: true });
    const mark = { "X-TC-Content-SHA256": "UNSIGNED-PAYLOAD" };
    const asForAws = signedWrongly(post, { canonical: { payloadHash: "UNSIGNED-PAYLOAD" } }, { headers: mark });
    expect(verifyTc3(asForAws, credentials, { now })).toMatchObject({ ok: true, unsignedPayload: true });
  });

  it("a temporary key with its token", () => {
    const temporary: Credentials = { ...credentials, token: "Tok3n" };
    const request = received(post, { credentials: temporary, signedHeaders: ["x-tc-token"] });
    expect(verifyTc3(request, temporary, { now })).toMatchObject({ ok: true });
  });

  it("any service, unless one is asked for", () => {
    const request = received(post, { service: "127" });
    expect(verifyTc3(request, credentials, { now })).toMatchObject({ ok: true, service: "127" });
    expect(verifyTc3(request, credentials, { now, service: "127" })).toMatchObject({ ok: true, service: "127" });
    expect(verifyTc3(request, credentials, { now, service: "tcr" })).toMatchObject({ ok: false, part: "service" });
  });

  it("requests on both sides of midnight UTC", () => {
    const keyCache = createKeyCache();
    for (const timestamp of [1551139199, 1551139200]) {
      const request = received(post, { timestamp });
      expect(verifyTc3(request, credentials, { now: 1551139199, keyCache }).ok).toBe(true);
    }
    expect(keyCache.size).toBe(2);
  });
});

describe("verifyTc3 refuses", () => {
  const temporary: Credentials = { ...credentials, token: "Tok3n" };
  const header = (name: string, value: string | undefined) => {
    const { headers } = signTc3(post, options);
    return { ...post, headers: { ...headers, [name]: value } };
  };
  const authorization = signTc3(post, options).authorization;
  const cases: [
    what: string,
    code: string,
    diagnosis: string,
    request: ReceivedRequest,
    keys?: Credentials,
    more?: object,
  ][] = [
    ["no signature", "InvalidAuthorization", "authorization-none", header("Authorization", undefined)],
    ["Authorization: SKIP", "InvalidAuthorization", "authorization-skip", header("Authorization", "SKIP")],
    [
      "a broken Authorization",
      "InvalidAuthorization",
      "authorization-invalid",
      header("Authorization", "TC3-HMAC-SHA256 x"),
    ],
    [
      "Signature v1",
      "InvalidAuthorization",
      "authorization-v1",
      { method: "GET", query: "SecretId=a&Signature=b", headers: {} },
    ],
    [
      "signed headers out of order",
      "InvalidAuthorization",
      "signed-headers-malformed",
      header("Authorization", authorization.replace("content-type;host", "host;content-type")),
    ],
    [
      "signed headers in capitals",
      "InvalidAuthorization",
      "signed-headers-malformed",
      header("Authorization", authorization.replace("content-type;host", "Content-Type;Host")),
    ],
    [
      "an unsigned host",
      "InvalidAuthorization",
      "signed-headers-malformed",
      header("Authorization", authorization.replace("content-type;host", "content-type")),
    ],
    ...["content-type;host;host", "content-type;host;x foo", "content-type;host;é-x"].map(
      (names): [string, string, string, ReceivedRequest] => [
        `the signed headers ${names}`,
        "InvalidAuthorization",
        "signed-headers-malformed",
        header("Authorization", authorization.replace("content-type;host", names)),
      ],
    ),
    [
      "a signed header that is missing",
      "SignatureFailure",
      "signed-header-missing",
      header("Authorization", authorization.replace(";host", ";host;x-foo")),
    ],
    ["no Content-Type", "SignatureFailure", "signed-header-missing", header("Content-Type", undefined)],
    ["no time", "SignatureFailure", "timestamp-malformed", header("X-TC-Timestamp", undefined)],
    ["a time that is no number", "SignatureFailure", "timestamp-malformed", header("X-TC-Timestamp", "NaN")],
    ["a time in milliseconds", "SignatureExpire", "timestamp-milliseconds", header("X-TC-Timestamp", "1551113065000")],
    [
      "a time in milliseconds, with no limit",
      "SignatureExpire",
      "timestamp-milliseconds",
      header("X-TC-Timestamp", "9".repeat(30)),
      credentials,
      { toleranceSeconds: Number.POSITIVE_INFINITY },
    ],
    ["a time that is past", "SignatureExpire", "clock-skew", received(post), credentials, { now: now + 301 }],
    ["a time to come", "SignatureExpire", "clock-skew", received(post), credentials, { now: now - 301 }],
    [
      "a time outside a narrower tolerance",
      "SignatureExpire",
      "clock-skew",
      received(post),
      credentials,
      { now: now + 6, toleranceSeconds: 5 },
    ],
    [
      "an unknown key",
      "SecretIdNotFound",
      "secret-id-unknown",
      received(post),
      { ...credentials, secretId: "AKIDOTHER" },
    ],
    [
      "white space around the id",
      "SecretIdNotFound",
      "secret-id-white-space",
      header("Authorization", authorization.replace("AKIDEXAMPLE", " AKIDEXAMPLE")),
    ],
    [
      "the local day",
      "SignatureFailure",
      "date-not-utc",
      header("Authorization", authorization.replace("2019-02-25", "2019-02-26")),
    ],
    ["a query on a POST", "SignatureFailure", "query-on-post", { ...received(post), query: "a=b" }],
    ["a body on a GET", "SignatureFailure", "body-on-get", { ...received(get), body: "x" }],
    [
      "an unsigned body where none is taken",
      "SignatureFailure",
      "body-unsigned",
      received(post, { unsignedPayload: true }),
      credentials,
      { allowUnsignedPayload: false },
    ],
    ["a temporary key without its token", "TokenFailure", "token-missing", received(post), temporary],
    [
      "a temporary key with another token",
      "TokenFailure",
      "token-wrong",
      received(post, { credentials: { ...temporary, token: "other" } }),
      temporary,
    ],
    ["a long-term key with a token", "TokenFailure", "token-unexpected", received(post, { credentials: temporary })],
    ["no host to go by", "SignatureFailure", "host-none", received(post), credentials, { hosts: [] }],
    ["another secret", "SignatureFailure", "unknown", received(post), { ...credentials, secretKey: "another" }],
    [
      "another action, when it is signed",
      "SignatureFailure",
      "unknown",
      (() => {
        const { headers } = signTc3(post, { ...options, signedHeaders: ["X-TC-Action"] });
        return { ...post, headers: { ...headers, "X-TC-Action": "DeleteInstance" } };
      })(),
    ],
  ];

  it.each(cases)("%s: %s, %s", (_, code, diagnosis, request, keys = credentials, more = {}) => {
    const result = verifyTc3(request, keys, { now, ...more });
    expect(result).toMatchObject({ ok: false, code: `AuthFailure.${code}`, diagnosis });
    expect((result as VerifyFailure).explanation).toMatch(/\.$/);
  });

  it("the local day, and says which day it should be", () => {
    const request = header("Authorization", authorization.replace("2019-02-25", "2019-02-26"));
    expect(verifyTc3(request, credentials, { now })).toMatchObject({
      explanation: "The Credential's date must be the UTC day of X-TC-Timestamp, 2019-02-25, not the local day.",
    });
  });

  it("the server's own mistakes by an exception", () => {
    expect(() => verifyTc3(received(post), credentials, { now: Number.NaN })).toThrow(/^now: /);
    expect(() => verifyTc3(received(post), credentials, { now, toleranceSeconds: -1 })).toThrow(/^toleranceSeconds: /);
    expect(() => verifyTc3(received(post), { ...credentials, secretKey: "" }, { now })).toThrow(
      /^credentials\.secretKey: /,
    );
    expect(() => verifyTc3(received(post), () => ({ ...credentials, secretKey: "" }), { now })).toThrow(/secretKey/);
  });
});
