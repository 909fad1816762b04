import { parseAuthorization, signTc3, signV1, verifyTc3, verifyV1 } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { SDK_HOST, SDK_KEY, SDK_TC3, SDK_TIMESTAMP, SDK_V1 } from "./vectors/python-sdk.js";

const now = SDK_TIMESTAMP;

describe("TC3 of the official Python SDK", () => {
  it.each(SDK_TC3)("is signed alike, and verified: $title", ({ method, contentType, signature, ...more }) => {
    const { query, body, token, unsignedPayload } = {
      query: "",
      body: "",
      token: undefined,
      unsignedPayload: false,
      ...more,
    };
    const credentials = { ...SDK_KEY, token };
    const signed = signTc3(
      { method, host: SDK_HOST, query, body, headers: { "Content-Type": contentType } },
      { credentials, service: "tcr", timestamp: SDK_TIMESTAMP, unsignedPayload },
    );
    expect(signed.signature).toBe(signature);
    const received = { method, query, body, headers: signed.headers };
    expect(verifyTc3(received, credentials, { now })).toMatchObject({ ok: true, unsignedPayload });
  });
});

describe("v1 of the official Python SDK", () => {
  it.each(SDK_V1)("is signed alike, and verified: $title", ({ method, sent, signature, ...more }) => {
    const credentials = { ...SDK_KEY, token: "token" in more ? more.token : undefined };
    const headers = { Host: SDK_HOST, "Content-Type": "application/x-www-form-urlencoded" };
    const received = method === "GET" ? { method, query: sent, headers } : { method, body: sent, headers };
    expect(verifyV1(received, credentials, { now })).toMatchObject({ ok: true });

    const parsed = parseAuthorization(received);
    if (parsed.kind !== "v1") throw new Error("expected v1");
    const { SecretId, Timestamp, Nonce, SignatureMethod, Token, Signature, ...params } = Object.fromEntries(
      parsed.params,
    );
    const { signatureMethod } = parsed;
    const options = { credentials, signatureMethod, timestamp: Number(Timestamp), nonce: Number(Nonce) };
    expect(signV1({ method, host: SDK_HOST, params }, options).signature).toBe(signature);
  });
});
