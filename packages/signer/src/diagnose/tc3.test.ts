import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { credentials, get, host, now, options, post, received, signedWrongly } from "../../test/tc3-requests.js";
import { signTc3 } from "../tc3.js";
import { tc3PayloadHash, tc3SigningKey } from "../tc3-steps.js";
import type { Credentials, ReceivedRequest } from "../types.js";
import { verifyTc3 } from "../verify-tc3.js";

const hmac = (key: string | Uint8Array, message: string) => createHmac("sha256", key).update(message).digest();

const hexHmac = (key: string, message: string) => hmac(key, message).toString("hex");
const keyInDigits = hexHmac(hexHmac(`TC3${credentials.secretKey}`, "2019-02-25"), "tcr");

describe("verifyTc3 recognises", () => {
  const crlf = (body: string) => ({ ...post, body });
  const spaced = '{"Name": "\\u672a\\u547d\\u540d", "Limit": 1}';
  const cases: [diagnosis: string, part: string, request: ReceivedRequest][] = [
    ["query-plus-for-space", "query", received(get, {}, { query: "Name=a+b&Limit=1&At=%2F%2B" })],
    ["query-plus-for-space", "query", signedWrongly(get, { canonical: { query: "Name=a+b&Limit=1&At=%2F%2B" } })],
    ["query-lower-case-hex", "query", received(get, {}, { query: "Name=a%20b&Limit=1&At=%2f%2b" })],
    ["query-lower-case-hex", "query", signedWrongly(get, { canonical: { query: "Name=a%20b&Limit=1&At=%2f%2b" } })],
    ["query-escaped-twice", "query", received(get, {}, { query: "Name=a%2520b&Limit=1&At=%252F%252B" })],
    [
      "query-escaped-twice",
      "query",
      signedWrongly(get, { canonical: { query: "Name=a%2520b&Limit=1&At=%252F%252B" } }),
    ],
    ["query-not-escaped", "query", signedWrongly(get, { canonical: { query: "Name=a b&Limit=1&At=/+" } })],
    ["query-order", "query", signedWrongly(get, { canonical: { query: "At=%2F%2B&Limit=1&Name=a%20b" } })],
    ["query-not-signed", "query", signedWrongly(get, { canonical: { query: "" } })],
    [
      "query-not-signed",
      "query",
      signedWrongly(get, { canonical: { query: "", payloadHash: tc3PayloadHash(get.query ?? "") } }),
    ],
    [
      "content-type-charset",
      "headers",
      received(
        post,
        {},
        { headers: { ...signTc3(post, options).headers, "Content-Type": "application/json; charset=UTF-8" } },
      ),
    ],
    ["header-case", "headers", signedWrongly({ ...post, headers: { "Content-Type": "Application/JSON" } }, {})],
    [
      "header-line-missing",
      "headers",
      signedWrongly(post, { canonical: { canonicalHeaders: `content-type:application/json\nhost:${host}` } }),
    ],
    ["host-port", "host", received(post, {}, { headers: { ...signTc3(post, options).headers, Host: `${host}:443` } })],
    [
      "host-port",
      "host",
      signedWrongly(post, { canonical: { canonicalHeaders: `content-type:application/json\nhost:http://${host}\n` } }),
    ],
    ["body-not-signed", "body", signedWrongly(post, { canonical: { payloadHash: tc3PayloadHash("") } })],
    ["body-unsigned-mark", "body", signedWrongly(post, { canonical: { payloadHash: "UNSIGNED-PAYLOAD" } })],
    [
      "body-unsigned-mark",
      "body",
      signedWrongly(post, { canonical: { payloadHash: tc3PayloadHash("UNSIGNED-PAYLOAD") } }),
    ],
    [
      "body-unsigned-mark",
      "body",
      received(post, {}, { headers: { ...signTc3(post, options).headers, "X-TC-Content-SHA256": "UNSIGNED-PAYLOAD" } }),
    ],
    ["body-line-break", "body", received(post, {}, { body: `${post.body}\n` })],
    ["body-line-break", "body", received(crlf("{}\r\n"), {}, { body: "{}" })],
    ["body-written-anew", "body", received(post, {}, { body: JSON.stringify(JSON.parse(post.body as string)) })],
    [
      "body-written-anew",
      "body",
      received(post, {}, { body: new TextEncoder().encode(JSON.stringify(JSON.parse(spaced), null, 2)) }),
    ],
    ["body-written-anew", "body", received(crlf(spaced), {}, { body: JSON.stringify(JSON.parse(spaced)) })],
    [
      "body-hash-upper-case",
      "body",
      signedWrongly(post, { canonical: { payloadHash: tc3PayloadHash(post.body ?? "").toUpperCase() } }),
    ],
    ["method-other", "method", signedWrongly(post, { canonical: { method: "GET" } })],
    ["method-other", "method", signedWrongly(post, { canonical: { method: "post" } })],
    ["path-other", "path", received(post, {}, { path: "/v2" })],
    ["path-other", "path", signedWrongly(post, { canonical: { path: "" } })],
    ["timestamp-other", "timestamp", signedWrongly(post, { timestamp: String(now + 1) })],
    [
      "secret-key-line-break",
      "secretKey",
      signedWrongly(post, {
        key: hmac(hmac(hmac(`TC3${credentials.secretKey}\n`, "2019-02-25"), "tcr"), "tc3_request"),
      }),
    ],
    [
      "secret-key-not-derived",
      "secretKey",
      signedWrongly(post, { key: new TextEncoder().encode(credentials.secretKey) }),
    ],
    [
      "secret-key-not-derived",
      "secretKey",
      signedWrongly(post, { key: hmac(hmac(hmac(credentials.secretKey, "2019-02-25"), "tcr"), "tc3_request") }),
    ],
    ["signing-key-digits", "secretKey", signedWrongly(post, { key: hmac(keyInDigits, "tc3_request") })],
    ["signing-key-digits", "secretKey", signedWrongly(post, { key: Buffer.from(hexHmac(keyInDigits, "tc3_request")) })],
    ["signature-newline", "signature", signedWrongly(post, { signature: (hex) => `${hex}\n` })],
    ["signature-newline", "signature", signedWrongly(post, { signature: (hex) => `${hex}%0A` })],
    ["signature-upper-case", "signature", signedWrongly(post, { signature: (hex) => hex.toUpperCase() })],
    [
      "signature-base64",
      "signature",
      signedWrongly(post, { signature: (hex) => Buffer.from(hex, "hex").toString("base64") }),
    ],
  ];

  it.each(cases)("%s, in %s", (diagnosis, part, request) => {
    const result = verifyTc3(request, credentials, { now });
    expect(result).toMatchObject({ ok: false, code: "AuthFailure.SignatureFailure", diagnosis, part });
  });

  it("a mistake with any of the hosts that it goes by", () => {
    const request = received(post, {}, { body: `${post.body}\n` });
    const result = verifyTc3(request, credentials, { now, hosts: ["example.com", host] });
    expect(result).toMatchObject({ diagnosis: "body-line-break" });
  });

  it("nothing when it is told not to look", () => {
    const request = received(post, {}, { body: `${post.body}\n` });
    const result = verifyTc3(request, credentials, { now, diagnose: false });
    expect(result).toMatchObject({ diagnosis: "unknown", part: undefined });
  });

  it("nothing in a body that is nested without end, and does not fail over it", () => {
    const request = received(post, {}, { body: "[".repeat(100_000) + "]".repeat(100_000) });
    expect(verifyTc3(request, credentials, { now })).toMatchObject({ diagnosis: "unknown" });
  });
});

describe("what verifyTc3 says of a mismatch", () => {
  const temporary: Credentials = { ...credentials, token: "Tok3n-of-the-test" };
  const signed = signTc3(post, { ...options, credentials: temporary, signedHeaders: ["x-tc-token"] });

  it("shows the canonical request, with the token masked", () => {
    const result = verifyTc3({ ...post, headers: signed.headers, body: "{}" }, temporary, { now });
    expect(result).toMatchObject({
      canonicalRequest: [
        "POST",
        "/",
        "",
        "content-type:application/json",
        `host:${host}`,
        "x-tc-token:***",
        "",
        "content-type;host;x-tc-token",
        createHash("sha256").update("{}").digest("hex"),
      ].join("\n"),
    });
  });

  it("shows what the client signed, with its token alone masked", () => {
    const headers = { ...post.headers, "Old-X-TC-Token": "kept" };
    const signedHeaders = ["old-x-tc-token", "x-tc-token"];
    const other = signTc3({ ...post, headers }, { ...options, credentials: temporary, signedHeaders });
    const result = verifyTc3({ ...post, headers: other.headers, body: `${post.body}\n` }, temporary, { now });
    expect(result).toMatchObject({
      diagnosis: "body-line-break",
      signedCanonicalRequest: other.canonicalRequest.replace(/tok3n.*/, "***"),
      canonicalRequest: expect.stringContaining("\nold-x-tc-token:kept\nx-tc-token:***\n"),
    });
  });

  it.each([
    ["the client signed the same", signedWrongly(post, { key: new TextEncoder().encode(credentials.secretKey) })],
    ["the signature was spoilt", signedWrongly(post, { signature: (hex) => `${hex}\n` })],
    ["nobody knows what the client signed", received(post, {}, { body: "{}" })],
  ])("shows the canonical request alone where %s", (_, request) => {
    const result = verifyTc3(request, credentials, { now });
    expect(result).toHaveProperty("canonicalRequest");
    expect(result).not.toHaveProperty("signedCanonicalRequest");
  });

  it("names the key even where there is no host to verify with", () => {
    const result = verifyTc3(received(post), credentials, { now, hosts: [] });
    expect(result).toMatchObject({ diagnosis: "host-none", secretId: credentials.secretId });
  });

  it("never shows the key, the token or the signature that it expects", () => {
    const expected = signTc3(
      { ...post, body: "{}" },
      { ...options, credentials: temporary, signedHeaders: ["x-tc-token"] },
    );
    const key = tc3SigningKey({ secretKey: credentials.secretKey, date: "2019-02-25", service: "tcr" });
    const secrets = [expected.signature, temporary.secretKey, temporary.token ?? "", Buffer.from(key).toString("hex")];
    const result = JSON.stringify(verifyTc3({ ...post, headers: signed.headers, body: "{}" }, temporary, { now }));
    for (const secret of secrets) expect(result.toLowerCase()).not.toContain(secret.toLowerCase());
  });
});
