import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { serializeQuery } from "../percent.js";
import type { ReceivedRequest } from "../types.js";
import { signV1 } from "../v1.js";
import { verifyV1 } from "../verify-v1.js";

const temporary = { secretId: "AKIDEXAMPLE", secretKey: "the-secret-of-the-test", token: "T+0/k3n" };
const now = 1465185768;
const host = "tcr.tencentcloudapi.com";
const request = { method: "GET", host, params: { Action: "A", Version: "2019-09-24" } } as const;
const { params, stringToSign } = signV1(request, { credentials: temporary, timestamp: now, nonce: 1 });

/** A request whose client signed another text, or with another key. */
function signedWrongly(text: string, key = temporary.secretKey): ReceivedRequest {
  const Signature = createHmac("sha1", key).update(text).digest("base64");
  return { method: "GET", query: serializeQuery(Object.entries({ ...params, Signature })), headers: { host } };
}

describe("what verifyV1 shows of what the client signed", () => {
  it("has the token masked, however the client spelt it", () => {
    const escaped = stringToSign.replace(temporary.token, encodeURIComponent(temporary.token));
    expect(verifyV1(signedWrongly(escaped), temporary, { now })).toMatchObject({
      diagnosis: "params-escaped-before-signing",
      signedStringToSign: stringToSign.replace(temporary.token, "***"),
    });
  });

  it("is nothing where it is the same text", () => {
    const result = verifyV1(signedWrongly(stringToSign, `${temporary.secretKey}\n`), temporary, { now });
    expect(result).toMatchObject({ diagnosis: "secret-key-line-break" });
    expect(result).not.toHaveProperty("signedStringToSign");
  });
});
