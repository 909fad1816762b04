import { signTc3, signV1 } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import {
  createInstanceToken,
  createWebhookTrigger,
  describeImages,
  modifyServiceAccountPassword,
} from "../gen/operations/index.js";
import { redactExcerpt } from "./redact-body.js";
import { redactRequest, redactResponse } from "./redact-exchange.js";

const secret = "Secret-4711";
const credentials = { secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: secret, token: `token-${secret}` };
const host = "tcr.tencentcloudapi.com";
const input = { RegistryId: "tcr-1", Name: "bot", Password: secret };

describe("redactRequest", () => {
  it("keeps of a TC3 request all but the secrets", () => {
    const body = JSON.stringify(input);
    const headers = { "Content-Type": "application/json", "X-TC-Action": "ModifyServiceAccountPassword" };
    const request = { method: "POST", host, headers, body } as const;
    const signed = signTc3(request, { credentials, service: "tcr", timestamp: 1_709_547_571 });
    const sent = { method: "POST", url: `https://${host}/`, headers: signed.headers, body } as const;
    const shown = redactRequest(modifyServiceAccountPassword, sent);
    expect(shown.body).toBe('{"RegistryId":"tcr-1","Name":"bot","Password":"***"}');
    expect(shown.headers).toMatchObject({
      ...headers,
      "X-TC-Token": "***",
      Authorization: expect.stringMatching(
        /^TC3-HMAC-SHA256 Credential=AKID\*\*\*MPLE\/2024-03-04\/tcr\/tc3_request, SignedHeaders=[a-z;-]+, Signature=\*\*\*$/,
      ),
    });
    expect(JSON.stringify(shown)).not.toContain(secret);
  });

  it.each(["GET", "POST"] as const)("keeps of a v1 %s all but the secrets", (method) => {
    const params = { ...input, Action: "ModifyServiceAccountPassword", Version: "2019-09-24", Region: "ap-guangzhou" };
    const settings = { credentials, signatureMethod: "HmacSHA256", timestamp: 1_709_547_571, nonce: 5 } as const;
    const { query } = signV1({ method, host, params }, settings);
    const isGet = method === "GET";
    const address = `https://${host}/`;
    const sent = {
      method,
      url: isGet ? `${address}?${query}` : address,
      headers: { Host: host },
      ...(isGet ? {} : { body: query }),
    };
    const shown = redactRequest(modifyServiceAccountPassword, sent);
    const pairs = Object.fromEntries(new URLSearchParams(isGet ? new URL(shown.url).search : String(shown.body)));
    expect(pairs).toEqual({
      Action: "ModifyServiceAccountPassword",
      Version: "2019-09-24",
      Region: "ap-guangzhou",
      RegistryId: "tcr-1",
      Name: "bot",
      Password: "***",
      SecretId: "AKID***MPLE",
      SignatureMethod: "HmacSHA256",
      Timestamp: "1709547571",
      Nonce: "5",
      Signature: "***",
      Token: "***",
    });
  });

  it("masks flat names by the schema, at any depth", () => {
    const query = `Trigger.Targets.0.Headers.1.Values.0=${secret}&Trigger.Targets.0.Address=a&Trigger.Unknown=${secret}&Trigger%2EName=x`;
    const sent = { method: "GET", url: `https://${host}/?${query}`, headers: {} } as const;
    expect(redactRequest(createWebhookTrigger, sent).url.split("?")[1]).toBe(
      "Trigger.Targets.0.Headers.1.Values.0=***&Trigger.Targets.0.Address=a&Trigger.Unknown=***&Trigger%2EName=***",
    );
  });

  it("reads bytes, and masks every other kind of authorization", () => {
    const headers = { authorization: `Bearer ${secret}`, Cookie: secret, "Proxy-Authorization": secret };
    const body = new TextEncoder().encode(JSON.stringify(input));
    const shown = redactRequest(modifyServiceAccountPassword, { method: "POST", url: "https://a/", headers, body });
    expect(shown.headers).toEqual({ authorization: "***", Cookie: "***", "Proxy-Authorization": "***" });
    expect(shown.body).not.toContain(secret);
  });

  it("shows nothing of a short key id", () => {
    const headers = { Authorization: "TC3-HMAC-SHA256 Credential=AKIDtest/2024-03-04/tcr/tc3_request, Signature=abc" };
    const shown = redactRequest(describeImages, { method: "GET", url: "https://a/", headers });
    expect(shown.headers["Authorization"]).toBe(
      "TC3-HMAC-SHA256 Credential=***/2024-03-04/tcr/tc3_request, Signature=***",
    );
  });
});

describe("redactResponse", () => {
  it("masks sensitive members of the output", () => {
    const body = JSON.stringify({ Response: { Username: "1", Token: secret, RequestId: "r", Extra: secret } });
    const headers = { "set-cookie": ["a=b"], date: "Mon", vary: ["a", "b"] };
    expect(redactResponse(createInstanceToken, { status: 200, headers, body })).toEqual({
      status: 200,
      headers: { "set-cookie": "***", date: "Mon", vary: ["a", "b"] },
      body: '{"Response":{"Username":"1","Token":"***","RequestId":"r","Extra":"***"}}',
    });
  });

  it("shows an error, and large integers with all their digits", () => {
    const error = '{"Response":{"Error":{"Code":"InternalError","Message":"later"},"RequestId":"r"}}';
    expect(redactResponse(describeImages, { status: 200, body: error }).body).toBe(error);
    const large = '{"Response":{"TotalCount":9007199254740993,"RequestId":"r"}}';
    expect(redactResponse(describeImages, { status: 200, body: large }).body).toBe(large);
  });

  it.each([
    [
      "an answer that was cut",
      `{"Response":{"Username":"1","Token":"${secret}`,
      '{"Response":{"Username":"1","Token":"***"',
    ],
    ["one cut in an escape", `{"Token": "${secret}\\`, '{"Token": "***"'],
    ["one with a quote in its secret", `{"Token":"a\\"${secret}","x`, '{"Token":"***","x'],
    ["a page", "<html>Bad Gateway</html>", "<html>Bad Gateway</html>"],
    ["nothing", "", ""],
  ])("keeps the beginning of %s", (_, body, shown) => {
    expect(redactResponse(createInstanceToken, { status: 502, body }).body).toBe(shown);
  });

  it("masks a list in an answer that was cut", () => {
    const text = `{"Headers":[{"Key":"a","Values":["x]","${secret}`;
    expect(redactExcerpt(createWebhookTrigger, text)).toBe('{"Headers":[{"Key":"a","Values":"***"');
  });
});
