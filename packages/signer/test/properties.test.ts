import {
  encodeMultipart,
  flattenParams,
  parseQuery,
  serializeQuery,
  signTc3,
  signV1,
  verifyTc3,
  verifyV1,
} from "@tcrkit/signer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { params, text } from "./arbitrary-params.js";

const credentials = fc.record({
  secretId: fc.stringMatching(/^AKID[A-Za-z0-9]{4,32}$/),
  secretKey: fc.stringMatching(/^[!-~]{1,40}$/),
  token: fc.option(fc.stringMatching(/^[!-~]{1,40}$/), { nil: undefined }),
});
const host = fc.constantFrom(
  "tcr.tencentcloudapi.com",
  "tcr.ap-guangzhou.tencentcloudapi.com",
  "127.0.0.1:5301",
  "[::1]:80",
);
const timestamp = fc.integer({ min: 0, max: 4_102_444_800 });
const service = fc.constantFrom("tcr", "cvm", "sts", "127");
const tc3Request = fc.oneof(
  fc.record({
    method: fc.constant("POST" as const),
    headers: fc.record({ "Content-Type": fc.constantFrom("application/json", "Application/JSON; charset=utf-8") }),
    body: fc.oneof(text, fc.uint8Array({ maxLength: 300 }), fc.json()),
  }),
  fc.record({
    method: fc.constant("GET" as const),
    headers: fc.constant({ "content-type": "application/x-www-form-urlencoded" }),
    query: params.map((value) => serializeQuery(flattenParams(value))),
  }),
);

interface Tc3Wire {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

const signedTc3 = fc
  .record({
    request: tc3Request,
    credentials,
    host,
    timestamp,
    service,
    extra: fc.subarray(["X-TC-Action", "X-TC-Timestamp"]),
  })
  .map(({ request, credentials, host, timestamp, service, extra }) => {
    const headers = { ...request.headers, "X-TC-Action": "DescribeImages" };
    const signed = signTc3({ ...request, headers, host }, { credentials, timestamp, service, signedHeaders: extra });
    const body = "body" in request ? request.body : "";
    const wire: Tc3Wire = {
      method: request.method,
      path: "/",
      query: "query" in request ? request.query : "",
      body: typeof body === "string" ? new TextEncoder().encode(body) : body,
      headers: signed.headers,
    };
    return { wire, credentials, timestamp, signedHeaders: signed.signedHeaders.split(";") };
  });

/** Another byte in the place of one. */
function otherByte(bytes: Uint8Array, at: number, other: number): Uint8Array {
  return bytes.with(at % bytes.length, other === bytes[at % bytes.length] ? (other + 1) % 256 : other);
}

/** Another printable character in the place of one. */
function otherChar(value: string, at: number, other: number): string {
  const bytes = new TextEncoder().encode(value);
  const index = at % bytes.length;
  const changed = 33 + (other % 94);
  return new TextDecoder().decode(
    bytes.with(index, changed === bytes[index] ? (changed === 126 ? 33 : changed + 1) : changed),
  );
}

describe("TC3", () => {
  it("verifies whatever it signed", () => {
    fc.assert(
      fc.property(signedTc3, ({ wire, credentials, timestamp }) => {
        expect(verifyTc3(wire, credentials, { now: timestamp })).toMatchObject({ ok: true, timestamp });
      }),
    );
  });

  it("refuses a request in which any byte of the body was changed, cut off or added", () => {
    fc.assert(
      fc.property(signedTc3, fc.nat(), fc.nat(255), ({ wire, credentials, timestamp }, at, other) => {
        const longer = Uint8Array.of(...wire.body, other);
        const bodies =
          wire.body.length === 0 ? [longer] : [otherByte(wire.body, at, other), wire.body.slice(1), longer];
        for (const body of bodies)
          expect(verifyTc3({ ...wire, body }, credentials, { now: timestamp, diagnose: false }).ok).toBe(false);
      }),
    );
  });

  it("refuses a request in which any character of method, path, query or a signed header was changed", () => {
    fc.assert(
      fc.property(signedTc3, fc.nat(), fc.nat(), ({ wire, credentials, timestamp, signedHeaders }, at, other) => {
        const changed: Tc3Wire[] = [
          { ...wire, method: otherChar(wire.method, at, other) },
          { ...wire, path: otherChar(wire.path, at, other) },
          { ...wire, query: wire.query === "" ? "x" : otherChar(wire.query, at, other) },
        ];
        for (const [name, value] of Object.entries(wire.headers)) {
          const isCovered = [...signedHeaders, "authorization", "x-tc-timestamp", "x-tc-token"].includes(
            name.toLowerCase(),
          );
          const otherValue = otherChar(value, at, other);
          // Values are signed in lower case, so that a change of case alone is none.
          const isSame =
            name !== "Authorization" && name !== "X-TC-Token" && otherValue.toLowerCase() === value.toLowerCase();
          if (isCovered && !isSame) changed.push({ ...wire, headers: { ...wire.headers, [name]: otherValue } });
        }
        const options = { now: timestamp, toleranceSeconds: Number.POSITIVE_INFINITY, diagnose: false };
        for (const request of changed) expect(verifyTc3(request, credentials, options).ok).toBe(false);
      }),
    );
  });

  it("refuses another secret, and never shows one", () => {
    fc.assert(
      fc.property(signedTc3, ({ wire, credentials, timestamp }) => {
        const other = { ...credentials, secretKey: `${credentials.secretKey}+a-secret-of-some-length` };
        const result = verifyTc3(wire, other, { now: timestamp });
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain(other.secretKey);
      }),
    );
  });

  it("signs a multipart form as its bytes, whatever the fields", () => {
    const value = fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      fc.uint8Array(),
      fc.record({ content: fc.uint8Array(), filename: fc.string({ minLength: 1 }) }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value), credentials, (fields, credentials) => {
        const { contentType, body } = encodeMultipart(fields);
        const request = { method: "POST" as const, host: "a.b", headers: { "Content-Type": contentType }, body };
        const { headers } = signTc3(request, { credentials, service: "tcr", timestamp: 0 });
        expect(verifyTc3({ method: "POST", headers, body }, credentials, { now: 0 }).ok).toBe(true);
        const boundary = contentType.split("boundary=")[1] ?? "";
        const written = new TextDecoder("latin1").decode(body);
        expect(written.split(`--${boundary}`)).toHaveLength(Object.keys(fields).length + 2);
      }),
    );
  });
});

describe("v1", () => {
  const signed = fc
    .record({
      method: fc.constantFrom("GET" as const, "POST" as const),
      host,
      params,
      credentials,
      timestamp,
      nonce: fc.integer({ min: 1 }),
      signatureMethod: fc.constantFrom("HmacSHA1" as const, "HmacSHA256" as const, undefined),
    })
    .map(({ method, host, params, ...options }) => {
      const own = ["SecretId", "Timestamp", "Nonce", "SignatureMethod", "Token", "Signature"];
      const free = Object.fromEntries(Object.entries(params).filter(([key]) => !own.includes(key)));
      const { query } = signV1({ method, host, params: free }, options);
      return { method, host, query, ...options };
    });
  const wire = (method: string, host: string, query: string) =>
    method === "GET" ? { method, query, headers: { host } } : { method, body: query, headers: { host } };

  it("verifies whatever it signed", () => {
    fc.assert(
      fc.property(signed, ({ method, host, query, credentials, timestamp }) => {
        expect(verifyV1(wire(method, host, query), credentials, { now: timestamp })).toMatchObject({ ok: true });
      }),
    );
  });

  it("refuses a request in which any character was changed", () => {
    fc.assert(
      fc.property(signed, fc.nat(), fc.nat(), ({ method, host, query, credentials, timestamp }, at, other) => {
        const options = { now: timestamp, toleranceSeconds: Number.POSITIVE_INFINITY, diagnose: false };
        const changed = otherChar(query, at, other);
        if (!saysTheSame(changed, query)) {
          expect(verifyV1(wire(method, host, changed), credentials, options).ok).toBe(false);
        }
        expect(verifyV1(wire(method, otherChar(host, at, other), query), credentials, options).ok).toBe(false);
        expect(verifyV1(wire(method === "GET" ? "POST" : "GET", host, query), credentials, options).ok).toBe(false);
      }),
    );
  });

  /** `a=` and `a`, or a + for a space: other bytes, and the same parameters. Digits in lower case are refused all the same. */
  function saysTheSame(left: string, right: string): boolean {
    if (left.toLowerCase() === right.toLowerCase()) return false;
    try {
      return JSON.stringify(parseQuery(left)) === JSON.stringify(parseQuery(right));
    } catch {
      return false;
    }
  }
});

describe("a request from anywhere", () => {
  const headerValue = fc.oneof(
    fc.string(),
    fc.constant("UNSIGNED-PAYLOAD"),
    fc.constant("0"),
    fc.tuple(fc.string(), fc.string()).map(([scope, signature]) => {
      return `TC3-HMAC-SHA256 Credential=AKID/1970-01-01/${scope || "tcr"}/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`;
    }),
  );
  const names = [
    "authorization",
    "x-tc-timestamp",
    "content-type",
    "host",
    "x-tc-content-sha256",
    "x-tc-token",
    "__proto__",
  ];
  const request = fc.record({
    method: fc.constantFrom("GET", "POST", "PUT", ""),
    path: fc.string(),
    query: fc.oneof(fc.string(), fc.constant("SecretId=AKID&Timestamp=0&Signature=%2B"), fc.constant("")),
    headers: fc.dictionary(fc.constantFrom(...names), headerValue),
    body: fc.oneof(fc.constant(""), fc.string(), fc.uint8Array(), fc.constant("SecretId=AKID&Timestamp=0&Signature=x")),
  });

  it("is refused with a code and an explanation, never by an exception", () => {
    const key = { secretId: "AKID", secretKey: "a-secret-that-nobody-guesses" };
    fc.assert(
      fc.property(request, (received) => {
        for (const result of [verifyTc3(received, key, { now: 0 }), verifyV1(received, key, { now: 0 })]) {
          expect(result).toMatchObject({ ok: false, code: expect.stringMatching(/^AuthFailure\./) });
          expect(JSON.stringify(result)).not.toContain(key.secretKey);
        }
      }),
      { numRuns: 300 },
    );
  });
});
