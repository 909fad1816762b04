import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SignerError } from "./errors.js";
import type { V1Request } from "./types.js";
import { signV1 } from "./v1.js";
import type { V1Options } from "./v1-canonical.js";

const credentials = { secretId: "AKIDEXAMPLE", secretKey: "the-secret-of-the-test" };
const options: V1Options = { credentials, signatureMethod: "HmacSHA256", timestamp: 1465185768, nonce: 11886 };
const get: V1Request = {
  method: "GET",
  host: "tcr.tencentcloudapi.com",
  params: { Action: "A", Version: "2019-09-24" },
};

describe("signV1", () => {
  it("adds the common parameters, and sorts all of them", () => {
    const temporary = { ...options, credentials: { ...credentials, token: "tok" } };
    const { params, signature } = signV1(get, temporary);
    expect(Object.entries(params)).toEqual([
      ["Action", "A"],
      ["Nonce", "11886"],
      ["SecretId", "AKIDEXAMPLE"],
      ["Signature", signature],
      ["SignatureMethod", "HmacSHA256"],
      ["Timestamp", "1465185768"],
      ["Token", "tok"],
      ["Version", "2019-09-24"],
    ]);
  });

  it.each([
    ["HmacSHA1", "sha1"],
    ["HmacSHA256", "sha256"],
  ] as const)("signs with %s", (signatureMethod, algorithm) => {
    const { signature, stringToSign } = signV1(get, { ...options, signatureMethod });
    expect(signature).toBe(createHmac(algorithm, credentials.secretKey).update(stringToSign).digest("base64"));
  });

  it("signs with HmacSHA1 and sends no SignatureMethod when none is asked for", () => {
    const { signatureMethod: _, ...rest } = options;
    const { signature, stringToSign, params } = signV1(get, rest);
    expect(signature).toBe(createHmac("sha1", credentials.secretKey).update(stringToSign).digest("base64"));
    expect(Object.keys(params)).not.toContain("SignatureMethod");
  });

  it("signs method, host and path in front of the raw parameters", () => {
    const { stringToSign } = signV1({ ...get, method: "POST", path: "/x", params: { Name: "a b&c=é" } }, options);
    expect(stringToSign).toBe(
      "POSTtcr.tencentcloudapi.com/x?Name=a b&c=é&Nonce=11886&SecretId=AKIDEXAMPLE&SignatureMethod=HmacSHA256&Timestamp=1465185768",
    );
  });

  it("sorts by ASCII: InstanceIds.2 stands after InstanceIds.12", () => {
    const params = { InstanceIds: Array.from({ length: 13 }, (_, index) => `ins-${index}`), a: 1, Z: 2, _: 3 };
    const { requestString } = signV1({ ...get, params }, options);
    expect(requestString).toMatch(
      /^InstanceIds\.0=.*InstanceIds\.1=.*InstanceIds\.12=ins-12&InstanceIds\.2=ins-2&.*&Z=2&_=3&a=1$/,
    );
    const flat = signV1({ ...get, params: { "InstanceIds.2": "x", "InstanceIds.12": "y" } }, options);
    expect(flat.requestString).toMatch(/^InstanceIds\.12=y&InstanceIds\.2=x&/);
  });

  it("flattens lists and objects from 0", () => {
    const params = { Filters: [{ Name: "zone", Values: ["a", "b"] }], Deep: { In: { Side: true } } };
    expect(signV1({ ...get, params }, options).requestString).toMatch(
      /^Deep\.In\.Side=true&Filters\.0\.Name=zone&Filters\.0\.Values\.0=a&Filters\.0\.Values\.1=b&Nonce=/,
    );
  });

  it("escapes the query by RFC 3986, in UTF-8, with capital digits", () => {
    const { query } = signV1({ ...get, params: { Name: "未 /+'()*!~" } }, options);
    expect(query).toMatch(/^Name=%E6%9C%AA%20%2F%2B%27%28%29%2A%21~&Nonce=/);
  });
});

describe("signV1 refuses", () => {
  const bad: [what: string, field: string, request: object, options?: object][] = [
    ["a method in lower case", "method", { method: "get" }],
    ["a host with a path", "host", { host: "tcr.tencentcloudapi.com/?" }],
    ["a path without its slash", "path", { path: "" }],
    ["parameters in a text", "params", { params: "Action=A" }],
    ["a parameter that the signer sets", "params.Nonce", { params: { Nonce: 1 } }],
    ["a parameter over 2^53", "Limit", { params: { Limit: 2 ** 60 } }],
    ["half a surrogate pair", "Name", { params: { Name: "\ud800" } }],
    ["a hostile name", "__proto__.x", { params: { "__proto__.x": 1 } }],
    ["an empty secret", "credentials.secretKey", {}, { credentials: { ...credentials, secretKey: "" } }],
    ["a token with a line break", "credentials.token", {}, { credentials: { ...credentials, token: "s3cr3t\n" } }],
    ["a timestamp that is no number", "timestamp", {}, { timestamp: Number.NaN }],
    ["no nonce", "nonce", {}, { nonce: undefined }],
    ["a nonce of 0", "nonce", {}, { nonce: 0 }],
    ["another signature method", "signatureMethod", {}, { signatureMethod: "hmacsha256" }],
  ];

  it.each(bad)("%s, naming %s", (_, field, request, more = {}) => {
    const attempt = () => signV1({ ...get, ...request } as V1Request, { ...options, ...more } as V1Options);
    expect(attempt).toThrow(SignerError);
    expect(attempt).toThrow(expect.objectContaining({ field }));
    expect(attempt).not.toThrow(/s3cr3t|the-secret/);
  });
});

it.each([undefined, null, "POST", 7])("cannot sign %s for a request, nor by it for options", (value) => {
  const missing = (field: string) => expect.objectContaining({ code: "MissingValue", field });
  expect(() => signV1(value as never, {} as never)).toThrow(missing("request"));
  expect(() => signV1({} as never, value as never)).toThrow(missing("options"));
});

it.each([
  [1, undefined],
  [Number.MAX_SAFE_INTEGER, undefined],
  [undefined, "MissingValue"],
  [0, "InvalidValue"],
  [1.5, "InvalidValue"],
  [Number.MAX_SAFE_INTEGER + 1, "InvalidValue"],
])("a nonce of %s: %s", (nonce, code) => {
  const request = { method: "GET", host: "a", params: {} } as const;
  const credentials = { secretId: "id", secretKey: "key" };
  const sign = () => signV1(request, { credentials, timestamp: 1, nonce: nonce as number });
  if (code === undefined) expect(sign).not.toThrow();
  else expect(sign).toThrow(expect.objectContaining({ code, field: "nonce" }));
});
