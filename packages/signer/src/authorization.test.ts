import { describe, expect, it } from "vitest";
import { parseAuthorization } from "./authorization.js";

const header =
  "TC3-HMAC-SHA256 Credential=AKID/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=abc";
const post = (authorization: string | string[]) =>
  parseAuthorization({ method: "POST", headers: { Authorization: authorization } });
const form = { "content-type": "application/x-www-form-urlencoded" };

describe("parseAuthorization", () => {
  it("reads the Authorization header of TC3", () => {
    const parsed = {
      kind: "tc3",
      secretId: "AKID",
      date: "2019-02-25",
      service: "cvm",
      signedHeaders: "content-type;host",
      signature: "abc",
    };
    expect(post(header)).toEqual(parsed);
    expect(post([header])).toEqual(parsed);
    expect(post(header.replaceAll(", ", ","))).toEqual(parsed);
  });

  it("reads the parameters of v1, from the query of a GET and the form of a POST", () => {
    const sent = "Action=A&SecretId=AKID&Signature=a%2Bb%3D&SignatureMethod=HmacSHA256";
    const parsed = { kind: "v1", secretId: "AKID", signatureMethod: "HmacSHA256", signature: "a+b=" };
    expect(parseAuthorization({ method: "GET", query: sent, headers: {} })).toMatchObject(parsed);
    expect(parseAuthorization({ method: "POST", body: sent, headers: form })).toMatchObject(parsed);
    const body = new TextEncoder().encode(sent);
    expect(parseAuthorization({ method: "POST", body, headers: {} })).toMatchObject(parsed);
  });

  it.each(["HmacSHA1", "hmacsha256", "TC3", ""])("takes SignatureMethod %j for HmacSHA1", (method) => {
    const query = `SecretId=A&Signature=b&SignatureMethod=${method}`;
    expect(parseAuthorization({ method: "GET", query, headers: {} })).toMatchObject({ signatureMethod: "HmacSHA1" });
  });

  it("knows Authorization: SKIP, and a request without a signature", () => {
    expect(post("SKIP")).toEqual({ kind: "skip" });
    expect(parseAuthorization({ method: "POST", headers: {}, body: "{}" })).toEqual({ kind: "none" });
    expect(parseAuthorization({ method: "GET", headers: {}, query: "Action=A" })).toEqual({ kind: "none" });
    const json = { "content-type": "application/json" };
    expect(parseAuthorization({ method: "POST", headers: json, body: "SecretId=A&Signature=b" })).toEqual({
      kind: "none",
    });
    const bytes = new Uint8Array([255, 254]);
    expect(parseAuthorization({ method: "POST", headers: form, body: bytes })).toEqual({ kind: "none" });
  });

  it.each([
    "",
    "Bearer abc",
    "TC3-HMAC-SHA1 Credential=a",
    "TC3-HMAC-SHA256",
    "TC3-HMAC-SHA256 Credential=AKID/2019-02-25/cvm/tc3_request",
    header.replace("/cvm", ""),
    header.replace("cvm", "c vm"),
    header.replace("tc3_request", "aws4_request"),
    header.replace("AKID", ""),
    header.replace("Signature=abc", "Sig=abc"),
    `${header}, Signature=def`,
    `${header}, ${header}`,
  ])("calls the header %j invalid, and says why", (authorization) => {
    expect(post(authorization)).toMatchObject({ kind: "invalid", explanation: expect.stringMatching(/\.$/) });
  });

  it.each(["Signature=b", "SecretId=a", "SecretId=a&Signature=b&A=1&A=2", "SecretId=a&Signature=%"])(
    "calls the parameters %s invalid, and says why",
    (query) => {
      expect(parseAuthorization({ method: "GET", query, headers: {} })).toMatchObject({ kind: "invalid" });
    },
  );
});
