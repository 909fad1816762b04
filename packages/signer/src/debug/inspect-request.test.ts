import { describe, expect, it } from "vitest";
import { signTc3 } from "../tc3.js";
import { signV1 } from "../v1.js";
import { inspectRequest } from "./inspect-request.js";

const secretKey = "an-example-key";
const credentials = { secretId: "AKIDEXAMPLE", secretKey };
const timestamp = 1_551_113_065;
const host = "cvm.tencentcloudapi.com";
const body = '{"Limit":1}';
const json = { "Content-Type": "application/json", "X-TC-Action": "DescribeInstances" };
const signed = signTc3({ method: "POST", host, headers: json, body }, { credentials, service: "cvm", timestamp });

/** A request of HTTP, with what a client changed after it had signed. */
function http(headers: Readonly<Record<string, string>> = {}, sentBody = body, line = "POST / HTTP/1.1"): string {
  const all = { ...signed.headers, ...headers };
  return [line, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`), "", sentBody].join("\n");
}

describe("a request signed with TC3", () => {
  it("is right at its own time, for whatever product it names", () => {
    expect(inspectRequest(http(), { secretKey })).toMatchObject({
      signature: { kind: "tc3", secretId: "AKIDEXAMPLE", service: "cvm" },
      timestamp,
      result: { ok: true, host, service: "cvm" },
      canonicalRequest: signed.canonicalRequest,
      stringToSign: signed.stringToSign,
      difference: undefined,
    });
  });

  it.each([
    [
      "a body that was written anew",
      http({}, '{ "Limit": 1 }'),
      "body-written-anew",
      { line: 8, name: "hash of the body" },
    ],
    [
      "a type with a charset",
      http({ "Content-Type": "application/json; charset=utf-8" }),
      "content-type-charset",
      { line: 4, name: "header content-type" },
    ],
    [
      "another host",
      http({ Host: `${host}:443` }),
      "host-port",
      { line: 5, name: "header host", theirs: `host:${host}` },
    ],
    ["another method", http({}, body, "PUT / HTTP/1.1"), "method-other", { line: 1, ours: "PUT", theirs: "POST" }],
  ])("and sent with %s: the mistake has its name, and its line", (_, text, diagnosis, difference) => {
    const { result, difference: found } = inspectRequest(text, { secretKey });
    expect(result).toMatchObject({ ok: false, diagnosis });
    expect(found).toMatchObject({ of: "canonicalRequest", ...difference });
  });

  it("by another key has no line that differs", () => {
    const { result, difference } = inspectRequest(http(), { secretKey: "another" });
    expect(result).toMatchObject({ ok: false, diagnosis: "unknown" });
    expect(difference).toBeUndefined();
  });

  it.each([
    ["as it is", (text: string) => text],
    ["with the line ends of Windows", (text: string) => `${text.replaceAll("\n", "\r\n")}\r\n`],
    ["as a log shows it", (text: string) => text.replaceAll("\n", "\\n")],
  ])("is compared with the client's own texts, pasted %s", (_, pasted) => {
    const own = pasted(signed.canonicalRequest.replace("host:cvm", "host:CVM"));
    expect(inspectRequest(http(), { secretKey, canonicalRequest: own }).difference).toMatchObject({
      of: "canonicalRequest",
      line: 5,
      column: 6,
      theirs: "host:CVM.tencentcloudapi.com",
    });
    const same = { canonicalRequest: pasted(signed.canonicalRequest), stringToSign: pasted(signed.stringToSign) };
    expect(inspectRequest(http(), { secretKey, ...same }).difference).toBeUndefined();
    const other = { ...same, stringToSign: pasted(signed.stringToSign.replace("/cvm/", "/cbs/")) };
    expect(inspectRequest(http(), { secretKey, ...other }).difference).toMatchObject({
      of: "stringToSign",
      line: 3,
      name: "credential scope",
    });
  });

  it("does not judge a token unless it is told one", () => {
    const text = http({ "X-TC-Token": "a-token" });
    expect(inspectRequest(text, { secretKey }).result).toMatchObject({ ok: true });
    expect(inspectRequest(text, { secretKey, token: "b" }).result).toMatchObject({ diagnosis: "token-wrong" });
  });

  it("of which the signature is masked is told apart", () => {
    const { Authorization = "" } = signed.headers;
    const text = http({ Authorization: Authorization.replace(/Signature=.*/, "Signature=***") });
    expect(inspectRequest(text, { secretKey }).found.notes).toEqual([expect.stringContaining("masked")]);
  });
});

describe("a request signed with v1", () => {
  const params = { Action: "DescribeZones", Version: "2017-03-12", Name: "a b" };
  const options = { credentials, timestamp, nonce: 7 };
  const get = signV1({ method: "GET", host, params }, options);

  it("is right by GET and by POST", () => {
    expect(inspectRequest(`curl 'https://${host}/?${get.query}'`, { secretKey })).toMatchObject({
      signature: { kind: "v1", signatureMethod: "HmacSHA1" },
      timestamp,
      result: { ok: true },
      canonicalRequest: undefined,
      stringToSign: get.stringToSign,
    });
    const post = signV1({ method: "POST", host, params }, { ...options, signatureMethod: "HmacSHA256" });
    expect(inspectRequest(`curl https://${host} -d '${post.query}'`, { secretKey }).result).toMatchObject({ ok: true });
  });

  it("and sent otherwise differs from some character on", () => {
    const { result, difference } = inspectRequest(`curl 'https://${host}:8443/?${get.query}'`, { secretKey });
    expect(result).toMatchObject({ ok: false, diagnosis: "host-port" });
    expect(difference).toMatchObject({ of: "stringToSign", line: 1, column: `GET${host}`.length + 1 });
    const own = get.stringToSign.replace("Nonce=7", "Nonce=8");
    expect(
      inspectRequest(`curl 'https://${host}/?${get.query}'`, { secretKey, stringToSign: own }).difference,
    ).toMatchObject({
      of: "stringToSign",
      name: "string to sign",
    });
  });
});

it("says of a request without a signature that it has none", () => {
  const { result, canonicalRequest } = inspectRequest("curl https://a.example -d '{}'", { secretKey });
  expect(result).toMatchObject({ ok: false, diagnosis: "authorization-none" });
  expect(canonicalRequest).toBeUndefined();
});

it("never holds the key", () => {
  for (const text of [http(), http({}, "{}"), http({ Host: "other" })]) {
    expect(JSON.stringify(inspectRequest(text, { secretKey }))).not.toContain(secretKey);
  }
});
