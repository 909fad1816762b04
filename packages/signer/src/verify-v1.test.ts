import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { serializeQuery } from "./percent.js";
import type { Credentials, ParamPair, ReceivedRequest, V1Request } from "./types.js";
import { signV1 } from "./v1.js";
import type { V1Options } from "./v1-canonical.js";
import { v1RequestString, v1SortedParams } from "./v1-steps.js";
import type { VerifyFailure } from "./verify.js";
import { verifyV1 } from "./verify-v1.js";

const credentials = { secretId: "AKIDEXAMPLE", secretKey: "the-secret-of-the-test" };
const now = 1465185768;
const host = "tcr.tencentcloudapi.com";
const options: V1Options = { credentials, timestamp: now, nonce: 11886 };
const params = {
  Action: "A",
  InstanceIds: Array.from({ length: 13 }, (_, index) => `i-${index}`),
  Name: "a b/未",
  a_b: "+",
};
const get: V1Request = { method: "GET", host, params };
const form = { host, "content-type": "application/x-www-form-urlencoded" };

/** A request as it arrives, with something changed on the way. */
function received(more: Partial<V1Options> = {}, change: Partial<ReceivedRequest> = {}): ReceivedRequest {
  return { method: "GET", query: signV1(get, { ...options, ...more }).query, headers: { host }, ...change };
}

/** A request whose client made a mistake in what it signed or in how it sent the signature. */
function signedWrongly(mistake: {
  text?: (right: string, pairs: ParamPair[]) => string;
  key?: string;
  signature?: (base64: string) => string;
  pairs?: ParamPair[];
}): ReceivedRequest {
  const { Signature: _, ...sent } = signV1(get, options).params;
  const pairs = mistake.pairs ?? Object.entries(sent);
  const right = `GET${host}/?${v1RequestString(v1SortedParams(pairs))}`;
  const text = mistake.text?.(right, pairs) ?? right;
  const base64 = createHmac("sha1", mistake.key ?? credentials.secretKey)
    .update(text)
    .digest("base64");
  return {
    method: "GET",
    query: serializeQuery([...pairs, ["Signature", mistake.signature?.(base64) ?? base64]]),
    headers: { host },
  };
}

const withValues = (change: (value: string) => string) => (_: string, pairs: ParamPair[]) =>
  `GET${host}/?${v1RequestString(v1SortedParams(pairs.map(([name, value]) => [name, change(value)])))}`;

describe("verifyV1 accepts", () => {
  it.each(["HmacSHA1", "HmacSHA256", undefined] as const)("what signV1 signed by GET with %s", (signatureMethod) => {
    expect(verifyV1(received({ signatureMethod }), credentials, { now })).toEqual({
      ok: true,
      secretId: "AKIDEXAMPLE",
      host,
      timestamp: now,
      service: undefined,
      unsignedPayload: false,
    });
  });

  it("what signV1 signed by POST, as text and as bytes", () => {
    const { query } = signV1({ ...get, method: "POST" }, { ...options, signatureMethod: "HmacSHA256" });
    for (const body of [query, new TextEncoder().encode(query)]) {
      expect(verifyV1({ method: "POST", body, headers: form }, credentials, { now })).toMatchObject({ ok: true });
    }
  });

  it("parameters in any order, and + for a space", () => {
    const { query = "" } = received();
    const shuffled = query.split("&").reverse().join("&").replaceAll("%20", "+");
    expect(verifyV1(received({}, { query: shuffled }), credentials, { now })).toMatchObject({ ok: true });
  });

  it("any other SignatureMethod as HmacSHA1", () => {
    const pairs: ParamPair[] = [
      ["SecretId", "AKIDEXAMPLE"],
      ["SignatureMethod", "hmacsha256"],
      ["Timestamp", `${now}`],
    ];
    expect(verifyV1(signedWrongly({ pairs }), credentials, { now })).toMatchObject({ ok: true });
  });

  it("one of the hosts that the server goes by, and says which", () => {
    const request = received({}, { headers: { host: "127.0.0.1:5301" } });
    const hosts = ["127.0.0.1", host];
    expect(verifyV1(request, credentials, { now, hosts })).toMatchObject({ ok: true, host });
  });

  it("a temporary key with its token", () => {
    const temporary: Credentials = { ...credentials, token: "Tok3n" };
    expect(verifyV1(received({ credentials: temporary }), () => temporary, { now })).toMatchObject({ ok: true });
  });
});

describe("verifyV1 refuses", () => {
  const temporary: Credentials = { ...credentials, token: "Tok3n" };
  const query = received().query ?? "";
  const cases: [
    what: string,
    code: string,
    diagnosis: string,
    request: ReceivedRequest,
    keys?: Credentials,
    more?: object,
  ][] = [
    ["no signature", "SignatureFailure", "signature-missing", received({}, { query: "Action=A" })],
    ["TC3", "SignatureFailure", "signature-missing", received({}, { headers: { Authorization: "SKIP" } })],
    ["a parameter twice", "SignatureFailure", "params-malformed", received({}, { query: `${query}&Action=B` })],
    ["a broken escape", "SignatureFailure", "params-malformed", received({}, { query: `${query}&x=%` })],
    [
      "a query on a POST",
      "SignatureFailure",
      "query-on-post",
      { method: "POST", query: "a=b", body: signV1({ ...get, method: "POST" }, options).query, headers: form },
    ],
    ["a body on a GET", "SignatureFailure", "body-on-get", received({}, { body: "x" })],
    ...[
      ["%E6", "%e6"],
      ["%2F", "%2f"],
      ["%9C", "%9c"],
    ].flatMap(([capitals = "", small = ""]): [string, string, string, ReceivedRequest][] => [
      [
        `the escape ${small} by GET`,
        "SignatureFailure",
        "params-lower-case-hex",
        received({}, { query: query.replace(capitals, small) }),
      ],
      [
        `the escape ${small} by POST`,
        "SignatureFailure",
        "params-lower-case-hex",
        {
          method: "POST",
          body: signV1({ ...get, method: "POST" }, options).query.replace(capitals, small),
          headers: form,
        },
      ],
    ]),
    ["no time", "SignatureFailure", "timestamp-malformed", received({}, { query: query.replace("Timestamp", "Time") })],
    ["a time that is past", "SignatureExpire", "clock-skew", received(), credentials, { now: now + 301 }],
    ["an unknown key", "SecretIdNotFound", "secret-id-unknown", received(), { ...credentials, secretId: "AKIDOTHER" }],
    [
      "white space in the id",
      "SecretIdNotFound",
      "secret-id-white-space",
      received({}, { query: query.replace("AKIDEXAMPLE", "AKIDEXAMPLE%0A") }),
    ],
    ["a temporary key without its token", "TokenFailure", "token-missing", received(), temporary],
    [
      "a temporary key with another token",
      "TokenFailure",
      "token-wrong",
      received({ credentials: { ...temporary, token: "x" } }),
      temporary,
    ],
    ["a long-term key with a token", "TokenFailure", "token-unexpected", received({ credentials: temporary })],
    ["another secret", "SignatureFailure", "unknown", received(), { ...credentials, secretKey: "another" }],
    ["another value", "SignatureFailure", "unknown", received({}, { query: query.replace("=i-1&", "=i-9&") })],
  ];

  it.each(cases)("%s: %s, %s", (_, code, diagnosis, request, keys = credentials, more = {}) => {
    const result = verifyV1(request, keys, { now, ...more });
    expect(result).toMatchObject({ ok: false, code: `AuthFailure.${code}`, diagnosis });
    expect((result as VerifyFailure).explanation).toMatch(/\.$/);
  });

  it("the server's own mistakes by an exception", () => {
    expect(() => verifyV1(received(), { ...credentials, secretKey: "" }, { now })).toThrow(/secretKey/);
    expect(() => verifyV1(received(), () => ({ ...credentials, secretKey: "" }), { now })).toThrow(/secretKey/);
  });
});

describe("verifyV1 recognises", () => {
  const sha256 = (text: string) => createHmac("sha256", credentials.secretKey).update(text).digest("base64");
  const withSha256 = (() => {
    const request = signedWrongly({});
    const { stringToSign } = signV1(get, options);
    return {
      ...request,
      query: (request.query ?? "").replace(/Signature=[^&]*/, `Signature=${encodeURIComponent(sha256(stringToSign))}`),
    };
  })();
  /** Finds a nonce whose signature has what a test needs. */
  const sentRaw = (() => {
    for (let nonce = 1; ; nonce++) {
      const { query, signature, encodedSignature } = signV1(get, { ...options, nonce });
      if (signature.includes("+")) return { ...received(), query: query.replace(encodedSignature, signature) };
    }
  })();
  const strictEscape = (value: string) => encodeURIComponent(value).replaceAll("'", "%27");
  const cases: [diagnosis: string, part: string, request: ReceivedRequest][] = [
    ["signature-plus-for-space", "signature", sentRaw],
    ["signature-escaped-twice", "signature", signedWrongly({ signature: encodeURIComponent })],
    ["signature-newline", "signature", signedWrongly({ signature: (base64) => `${base64}\n` })],
    [
      "signature-base64url",
      "signature",
      signedWrongly({ signature: (base64) => base64.replaceAll("+", "-").replaceAll("/", "_").replace("=", "") }),
    ],
    [
      "signature-hex",
      "signature",
      signedWrongly({ signature: (base64) => Buffer.from(base64, "base64").toString("hex") }),
    ],
    ["signature-method-other", "signatureMethod", withSha256],
    ["params-escaped-before-signing", "params", signedWrongly({ text: withValues(strictEscape) })],
    [
      "params-escaped-before-signing",
      "params",
      signedWrongly({ text: withValues((value) => strictEscape(value).replaceAll("%20", "+")) }),
    ],
    [
      "params-escaped-before-signing",
      "params",
      signedWrongly({
        text: withValues((value) => strictEscape(value).replace(/%../g, (octet) => octet.toLowerCase())),
      }),
    ],
    [
      "params-escaped-twice",
      "params",
      received(
        {},
        {
          query: (received().query ?? "")
            .replace("a%20b%2F%E6%9C%AA", "a%2520b%252F%25E6%259C%25AA")
            .replace("a_b=%2B", "a_b=%252B"),
        },
      ),
    ],
    [
      "params-plus-for-space",
      "params",
      received({}, { query: (received().query ?? "").replace("a_b=%2B", "a_b=+").replace("a%20b", "a+b") }),
    ],
    [
      "params-order",
      "params",
      signedWrongly({
        text: (_, pairs) =>
          `GET${host}/?${v1RequestString([...pairs].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))}`,
      }),
    ],
    [
      "params-order",
      "params",
      signedWrongly({
        text: (right) =>
          right
            .replace(/&InstanceIds\.10=.*?(?=&InstanceIds\.2)/, "")
            .replace("&Name=", "&InstanceIds.10=i-10&InstanceIds.11=i-11&InstanceIds.12=i-12&Name="),
      }),
    ],
    ["params-not-signed", "params", signedWrongly({ text: (right) => right.replace("&Nonce=11886", "") })],
    ["params-underscore", "params", signedWrongly({ text: (right) => right.replace("a_b=", "a.b=") })],
    ["host-port", "host", received({}, { headers: { host: `${host}:8080` } })],
    ["method-other", "method", signedWrongly({ text: (right) => right.replace("GET", "POST") })],
    ["path-other", "path", signedWrongly({ text: (right) => right.replace("/?", "?") })],
    ["secret-key-line-break", "secretKey", signedWrongly({ key: `${credentials.secretKey}\n` })],
  ];

  it.each(cases)("%s, in %s", (diagnosis, part, request) => {
    const result = verifyV1(request, credentials, { now });
    expect(result).toMatchObject({ ok: false, code: "AuthFailure.SignatureFailure", diagnosis, part });
  });

  it("nothing when it is told not to look", () => {
    expect(verifyV1(withSha256, credentials, { now, diagnose: false })).toMatchObject({ diagnosis: "unknown" });
  });
});

describe("what verifyV1 says of a mismatch", () => {
  it("shows the string to sign with the token masked, and neither key nor expected signature", () => {
    const temporary: Credentials = { ...credentials, token: "Tok3n-of-the-test" };
    const signed = signV1(get, { ...options, credentials: temporary });
    const query = signed.query.replace(signed.encodedSignature, "AAAA");
    const result = verifyV1({ method: "GET", query, headers: { host } }, temporary, { now });
    expect(result).toMatchObject({ stringToSign: signed.stringToSign.replace("Tok3n-of-the-test", "***") });
    const shown = JSON.stringify(result);
    for (const secret of [signed.signature, temporary.secretKey, "Tok3n"]) expect(shown).not.toContain(secret);
  });
});
