import { describe, expect, it } from "vitest";
import { SignerError } from "./errors.js";
import { createKeyCache } from "./key-cache.js";
import { encodeMultipart } from "./multipart.js";
import { signTc3, type Tc3Options } from "./tc3.js";
import { tc3DerivedKeys, tc3PayloadHash, tc3SigningKey } from "./tc3-steps.js";
import type { Tc3Request } from "./types.js";

const credentials = { secretId: "AKIDEXAMPLE", secretKey: "the-secret-of-the-test" };
const options: Tc3Options = { credentials, service: "tcr", timestamp: 1551113065 };
const post: Tc3Request = {
  method: "POST",
  host: "tcr.tencentcloudapi.com",
  headers: { "Content-Type": "application/json", "X-TC-Action": "DescribeInstances" },
  body: "{}",
};

describe("signTc3", () => {
  it("answers all headers to send", () => {
    const { headers, authorization } = signTc3(post, options);
    expect(headers).toEqual({
      "Content-Type": "application/json",
      "X-TC-Action": "DescribeInstances",
      Host: "tcr.tencentcloudapi.com",
      "X-TC-Timestamp": "1551113065",
      Authorization: authorization,
    });
  });

  it("signs text and its bytes alike", () => {
    const body = '{"Name":"未命名 😀"}';
    const asText = signTc3({ ...post, body }, options);
    expect(asText.signature).toBe(signTc3({ ...post, body: new TextEncoder().encode(body) }, options).signature);
  });

  it("signs the query of a GET as it is sent, neither sorted nor escaped again", () => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const query = "b=%E6%9C%AA+x&a=%20&c='";
    const signed = signTc3({ method: "GET", host: post.host, query, headers }, options);
    expect(signed.canonicalRequest.split("\n").slice(0, 3)).toEqual(["GET", "/", query]);
    expect(signed.payloadHash).toBe(tc3PayloadHash(""));
  });

  it("signs the bytes of a multipart form, numbers and files included", () => {
    const form = encodeMultipart({ Offset: 0, File: { content: new Uint8Array([0, 255, 10]), filename: "a.bin" } });
    const signed = signTc3({ ...post, headers: { "Content-Type": form.contentType }, body: form.body }, options);
    expect(signed.payloadHash).toBe(tc3PayloadHash(form.body));
    expect(signed.headers["Content-Type"]).toBe(form.contentType);
  });

  it("sends and can sign the token of a temporary key", () => {
    const temporary = { ...options, credentials: { ...credentials, token: "Tok3n" } };
    expect(signTc3(post, temporary).headers["X-TC-Token"]).toBe("Tok3n");
    const signed = signTc3(post, { ...temporary, signedHeaders: ["X-TC-Token"] });
    expect(signed.signedHeaders).toBe("content-type;host;x-tc-token");
    expect(signed.canonicalRequest).toContain("\nx-tc-token:tok3n\n");
  });

  it("takes an empty token for none", () => {
    const signed = signTc3(post, { ...options, credentials: { ...credentials, token: "" } });
    expect(Object.keys(signed.headers)).not.toContain("X-TC-Token");
  });

  it("leaves the body out on request, and says so", () => {
    const unsigned = { ...options, unsignedPayload: true };
    const signed = signTc3(post, unsigned);
    expect(signed.headers["X-TC-Content-SHA256"]).toBe("UNSIGNED-PAYLOAD");
    expect(signed.payloadHash).toBe(tc3PayloadHash("UNSIGNED-PAYLOAD"));
    expect(signTc3({ ...post, body: "other" }, unsigned).signature).toBe(signed.signature);
  });

  it("signs further headers in lower case, trimmed, once, in ASCII order", () => {
    const headers = { ...post.headers, "X-TC-Region": "  ap-Guangzhou " };
    const signedHeaders = ["x-tc-region", "X-TC-Action", "HOST", "x-tc-action", "X-TC-Timestamp"];
    const signed = signTc3({ ...post, headers }, { ...options, signedHeaders });
    expect(signed.signedHeaders).toBe("content-type;host;x-tc-action;x-tc-region;x-tc-timestamp");
    expect(signed.canonicalRequest.split("\n").slice(3, 8)).toEqual([
      "content-type:application/json",
      "host:tcr.tencentcloudapi.com",
      "x-tc-action:describeinstances",
      "x-tc-region:ap-guangzhou",
      "x-tc-timestamp:1551113065",
    ]);
  });

  it("takes the day from UTC, to the second", () => {
    const scope = (timestamp: number) => signTc3(post, { ...options, timestamp }).credentialScope;
    expect(scope(1551139199)).toBe("2019-02-25/tcr/tc3_request");
    expect(scope(1551139200)).toBe("2019-02-26/tcr/tc3_request");
    expect(scope(0)).toBe("1970-01-01/tcr/tc3_request");
  });

  it("signs the headers of an earlier signature anew", () => {
    const unsigned = { ...options, unsignedPayload: true, credentials: { ...credentials, token: "t" } };
    const { headers } = signTc3(post, { ...unsigned, timestamp: options.timestamp - 60 });
    expect(signTc3({ ...post, headers }, unsigned)).toEqual(signTc3(post, unsigned));
  });

  it("sends no header of an earlier signature beside its own, in whatever case it is given", () => {
    const unsigned = { ...options, unsignedPayload: true, credentials: { ...credentials, token: "t" } };
    const { headers } = signTc3(post, { ...unsigned, timestamp: options.timestamp - 60 });
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const { "Content-Type": contentType, "X-TC-Action": action, ...own } = signTc3(post, unsigned).headers;
    const expected = { "content-type": contentType, "x-tc-action": action, ...own };
    expect(signTc3({ ...post, headers: lower }, unsigned).headers).toEqual(expected);
  });

  it("leaves the caller's headers alone", () => {
    const headers = Object.freeze({ "content-type": "application/json" });
    expect(signTc3({ ...post, headers }, options).headers["content-type"]).toBe("application/json");
    expect(headers).toEqual({ "content-type": "application/json" });
  });

  it("gives the same with a key cache of the caller's", () => {
    const keyCache = createKeyCache();
    expect(signTc3(post, { ...options, keyCache })).toEqual(signTc3(post, options));
    expect(keyCache.size).toBe(1);
  });
});

const json = { "Content-Type": "application/json" };

describe("signTc3 refuses", () => {
  const bad: [what: string, field: string, request: object, options?: object][] = [
    ["a method in lower case", "method", { method: "post" }],
    ["another method", "method", { method: "PUT" }],
    ["no method", "method", { method: undefined }],
    ["no host", "host", { host: "" }],
    ["a host with a path", "host", { host: "tcr.tencentcloudapi.com/" }],
    ["a host with a scheme", "host", { host: "https://tcr.tencentcloudapi.com" }],
    ["a host with a line break", "host", { host: "tcr.tencentcloudapi.com\n" }],
    ["a path without its slash", "path", { path: "v2" }],
    ["a path with a query", "path", { path: "/?a=b" }],
    ["a query on a POST", "query", { query: "a=b" }],
    ["a query with its question mark", "query", { method: "GET", body: "", query: "?a=b" }],
    ["a query that is not escaped", "query", { method: "GET", body: "", query: "a=未" }],
    ["a query with a fragment", "query", { method: "GET", body: "", query: "a=b#c" }],
    ["a body on a GET", "body", { method: "GET" }],
    ["a body that is no text and no bytes", "body", { body: { Limit: 1 } }],
    ["no headers", "headers", { headers: undefined }],
    ["null for headers", "headers", { headers: null }],
    ["no Content-Type", "headers.Content-Type", { headers: { "X-TC-Action": "A" } }],
    ["an empty Content-Type", "headers.Content-Type", { headers: { "Content-Type": " " } }],
    ["a Content-Type twice", "headers.Content-Type", { headers: { ...json, "content-type": "a/b" } }],
    ["a header that is no text", "headers.X-TC-Region", { headers: { ...json, "X-TC-Region": null } }],
    ["a header's name with a line break", "headers", { headers: { ...json, "X-A\r\nX-B": "c" } }],
    [
      "a header's name that is a prototype",
      "headers",
      { headers: JSON.parse('{"__proto__": "x", "Content-Type": "a/b"}') },
    ],
    ["a header over two lines", "headers.X-TC-Region", { headers: { ...json, "X-TC-Region": "a\r\nb: c" } }],
    ["another Host header", "headers.Host", { headers: { ...json, host: "example.com" } }],
    ["a token beside the credentials", "headers.X-TC-Token", { headers: { ...json, "X-TC-Token": "t" } }],
    [
      "an unsigned body in a header alone",
      "headers.X-TC-Content-SHA256",
      { headers: { ...json, "x-tc-content-sha256": "UNSIGNED-PAYLOAD" } },
    ],
    [
      "the hash of an unsigned body",
      "headers.X-TC-Content-SHA256",
      { headers: { ...json, "x-tc-content-sha256": tc3PayloadHash("{}") } },
      { unsignedPayload: true },
    ],
    ["no credentials", "credentials", {}, { credentials: undefined }],
    ["an empty id", "credentials.secretId", {}, { credentials: { ...credentials, secretId: "" } }],
    ["an id with a slash", "credentials.secretId", {}, { credentials: { ...credentials, secretId: "A/B" } }],
    ["an empty secret", "credentials.secretKey", {}, { credentials: { ...credentials, secretKey: "" } }],
    ["no secret", "credentials.secretKey", {}, { credentials: { secretId: "A" } }],
    [
      "a secret with a line break",
      "credentials.secretKey",
      {},
      { credentials: { ...credentials, secretKey: "s3cr3t\n" } },
    ],
    ["a token with a line break", "credentials.token", {}, { credentials: { ...credentials, token: "s3cr3t\n" } }],
    ["no service", "service", {}, { service: "" }],
    ["a service with a slash", "service", {}, { service: "tcr/x" }],
    ["no timestamp", "timestamp", {}, { timestamp: undefined }],
    ["a timestamp that is no number", "timestamp", {}, { timestamp: Number.NaN }],
    ["a timestamp in text", "timestamp", {}, { timestamp: "1551113065" }],
    ["a timestamp with a fraction", "timestamp", {}, { timestamp: 1551113065.5 }],
    ["a timestamp in milliseconds", "timestamp", {}, { timestamp: 1551113065000 }],
    ["a signed header that is not sent", "signedHeaders[1]", {}, { signedHeaders: ["x-tc-action", "x-tc-region"] }],
    ["signed headers in one text", "signedHeaders", {}, { signedHeaders: "content-type;host" }],
  ];

  it.each(bad)("%s, naming %s", (_, field, request, more = {}) => {
    const attempt = () => signTc3({ ...post, ...request } as Tc3Request, { ...options, ...more } as Tc3Options);
    expect(attempt).toThrow(SignerError);
    expect(attempt).toThrow(expect.objectContaining({ field, message: expect.stringMatching(/^\S+: \S/) }));
    expect(attempt).not.toThrow(/s3cr3t|the-secret/);
  });

  it("a header that is signed but was given in two cases", () => {
    const headers = { ...post.headers, "x-tc-action": "Other" };
    expect(() => signTc3({ ...post, headers }, { ...options, signedHeaders: ["X-TC-Action"] })).toThrow(
      /signedHeaders\[0\]/,
    );
  });
});

it.each([undefined, null, "POST", 7])("cannot sign %s for a request, nor by it for options", (value) => {
  const missing = (field: string) => expect.objectContaining({ code: "MissingValue", field });
  expect(() => signTc3(value as never, {} as never)).toThrow(missing("request"));
  expect(() => signTc3({} as never, value as never)).toThrow(missing("options"));
});

it("derives a key of the day, one of the product and the signing key, as OpenSSL does", () => {
  const parts = { secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", date: "2019-02-25", service: "cvm" };
  const keys = tc3DerivedKeys(parts);
  const hex = Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, Buffer.from(key).toString("hex")]));
  expect(hex).toEqual({
    dateKey: "d1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a",
    serviceKey: "3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050",
    signingKey: "ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1",
  });
  expect(tc3SigningKey(parts)).toEqual(keys.signingKey);
});
