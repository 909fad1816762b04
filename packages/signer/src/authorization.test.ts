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

  it.each([` ${header}`, `\t${header}`, ` \t ${header}`, `${header} `, `${header}\t`, `${header} \t `, ` ${header}\t`])(
    "drops the space around a header: %j",
    (authorization) => {
      expect(post(authorization)).toEqual(post(header));
    },
  );

  it.each([" ", "\t", " \t "])("finds nothing in a header of space alone: %j", (authorization) => {
    expect(post(authorization)).toMatchObject({ kind: "invalid" });
  });

  it("keeps a line break around a header, which shows a mistake", () => {
    expect(post(`${header}\n`)).toMatchObject({ signature: "abc\n" });
    expect(post(`\n${header}`)).toMatchObject({ kind: "invalid" });
  });

  it.each<[string, string]>([
    ["Bearer abc", "The Authorization header names no known algorithm"],
    ["TC3-HMAC-SHA2567 Credential=a", "The Authorization header names no known algorithm"],
    ["TC3-HMAC-SHA256", "The Authorization header names no known algorithm"],
    [header.replace("Credential", "Cred"), "The Authorization header has other parts than it should"],
    [header.replace("SignedHeaders", "Signed"), "The Authorization header has other parts than it should"],
    [header.replace("Signature", "Sig"), "The Authorization header has other parts than it should"],
    [`${header}, X=1`, "The Authorization header has other parts than it should"],
    [
      header.replace("tc3_request", "tc3_request/more"),
      "The Credential in the Authorization header is not of the form",
    ],
    [header.replace("2019-02-25", ""), "The Credential in the Authorization header is not of the form"],
  ])("says of %j what is wrong", (authorization, explanation) => {
    expect(post(authorization)).toMatchObject({ kind: "invalid", explanation: expect.stringContaining(explanation) });
  });

  it("reads a form of any character set", () => {
    const body = "SecretId=a&Signature=b";
    const headers = { "content-type": " Application/X-WWW-Form-URLEncoded; charset=utf-8" };
    expect(parseAuthorization({ method: "POST", headers, body })).toMatchObject({ kind: "v1" });
    const other = { "content-type": "text/x; is=application/x-www-form-urlencoded" };
    expect(parseAuthorization({ method: "POST", headers: other, body })).toEqual({ kind: "none" });
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

  it("does not call what is no text a broken escape", () => {
    expect(() => parseAuthorization({ method: "GET", query: 7 as never, headers: {} })).toThrow(TypeError);
  });

  it.each(["Signature=b", "SecretId=a", "SecretId=a&Signature=b&A=1&A=2", "SecretId=a&Signature=%"])(
    "calls the parameters %s invalid, and says why",
    (query) => {
      expect(parseAuthorization({ method: "GET", query, headers: {} })).toMatchObject({ kind: "invalid" });
    },
  );
});
