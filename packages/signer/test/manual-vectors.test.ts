import {
  encodeMultipart,
  parseAuthorization,
  parseQuery,
  percentEncode,
  signTc3,
  signV1,
  tc3Authorization,
  tc3CanonicalHeaders,
  tc3CanonicalRequest,
  tc3CredentialScope,
  tc3Date,
  tc3HashedCanonicalRequest,
  tc3PayloadHash,
  tc3Signature,
  tc3SigningKey,
  tc3StringToSign,
  v1RequestString,
  v1Signature,
  v1SortedParams,
  v1StringToSign,
  verifyTc3,
  verifyV1,
} from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import {
  COMMON_PARAMS_GET,
  COMMON_PARAMS_POST,
  COMMON_PARAMS_V1,
  EXAMPLE_KEY,
  MANUAL_KEY,
  V1_PAGE,
  V1_PARAMS,
  V1_STYLE_URL,
  V1_TIME,
  V3_PAGE,
  V3_SAMPLES,
} from "./vectors/manual.js";

const host = "cvm.tencentcloudapi.com";
const json = { "Content-Type": "application/json; charset=utf-8" };

function signPage(body: string) {
  const options = { credentials: MANUAL_KEY, service: "cvm", timestamp: V3_PAGE.timestamp };
  return signTc3({ method: "POST", host, headers: json, body }, options);
}

describe("the example of the page Signature v3", () => {
  it("gives every intermediate of the manual", () => {
    const { payload, timestamp, ...printed } = V3_PAGE;
    expect(signPage(payload)).toMatchObject(printed);
  });

  it("gives them step by step", () => {
    const payloadHash = tc3PayloadHash(V3_PAGE.payload);
    expect(payloadHash).toBe(V3_PAGE.payloadHash);
    const lines = tc3CanonicalHeaders({ Host: host, ...json });
    expect(lines.canonicalHeaders).toBe("content-type:application/json; charset=utf-8\nhost:cvm.tencentcloudapi.com\n");
    const canonicalRequest = tc3CanonicalRequest({ method: "POST", path: "/", query: "", ...lines, payloadHash });
    expect(canonicalRequest).toBe(V3_PAGE.canonicalRequest);
    const hashedCanonicalRequest = tc3HashedCanonicalRequest(canonicalRequest);
    expect(hashedCanonicalRequest).toBe(V3_PAGE.hashedCanonicalRequest);
    const date = tc3Date(V3_PAGE.timestamp);
    const credentialScope = tc3CredentialScope(date, "cvm");
    expect(credentialScope).toBe(V3_PAGE.credentialScope);
    const stringToSign = tc3StringToSign({ timestamp: V3_PAGE.timestamp, credentialScope, hashedCanonicalRequest });
    expect(stringToSign).toBe(V3_PAGE.stringToSign);
    const signingKey = tc3SigningKey({ secretKey: MANUAL_KEY.secretKey, date, service: "cvm" });
    const signature = tc3Signature(signingKey, stringToSign);
    expect(signature).toBe(V3_PAGE.signature);
    const { secretId } = MANUAL_KEY;
    expect(tc3Authorization({ secretId, credentialScope, signedHeaders: lines.signedHeaders, signature })).toBe(
      V3_PAGE.authorization,
    );
  });

  it("is verified", () => {
    const headers = { ...json, host, "x-tc-timestamp": "1551113065", authorization: V3_PAGE.authorization };
    const request = { method: "POST", headers, body: V3_PAGE.payload };
    expect(verifyTc3(request, MANUAL_KEY, { now: V3_PAGE.timestamp })).toMatchObject({ ok: true, service: "cvm" });
  });

  it.each(V3_SAMPLES)(
    "gives what the $sample sample prints, with that sample's payload",
    ({ payload, payloadHash, hashedCanonicalRequest, signature }) => {
      expect(signPage(payload)).toMatchObject({ payloadHash, hashedCanonicalRequest, signature });
    },
  );
});

describe("the GET example of the page Common Params", () => {
  const { query, timestamp, authorization } = COMMON_PARAMS_GET;
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };

  it("gives the manual's Authorization header", () => {
    const options = { credentials: EXAMPLE_KEY, service: "cvm", timestamp };
    expect(signTc3({ method: "GET", host, query, headers }, options).authorization).toBe(authorization);
  });

  it("is verified", () => {
    const received = { ...headers, Host: host, "X-TC-Timestamp": String(timestamp), Authorization: authorization };
    const result = verifyTc3({ method: "GET", query, headers: received }, EXAMPLE_KEY, { now: timestamp });
    expect(result).toMatchObject({ ok: true, secretId: EXAMPLE_KEY.secretId });
  });
});

describe("the example of the page Signature", () => {
  it("gives every intermediate of the manual", () => {
    const signed = signV1({ method: "GET", host, params: V1_PARAMS }, { credentials: MANUAL_KEY, ...V1_TIME });
    expect(signed).toMatchObject(V1_PAGE);
  });

  it("gives them step by step", () => {
    const { secretId, secretKey } = MANUAL_KEY;
    const params = { ...V1_PARAMS, SecretId: secretId, Nonce: V1_TIME.nonce, Timestamp: V1_TIME.timestamp };
    const pairs = v1SortedParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
    const requestString = v1RequestString(pairs);
    expect(requestString).toBe(V1_PAGE.requestString);
    const stringToSign = v1StringToSign({ method: "GET", host, path: "/", requestString });
    expect(stringToSign).toBe(V1_PAGE.stringToSign);
    const signature = v1Signature(secretKey, stringToSign);
    expect(signature).toBe(V1_PAGE.signature);
    expect(percentEncode(signature)).toBe(V1_PAGE.encodedSignature);
  });

  it("gives the final URL of the page Signature v3", () => {
    const signed = signV1({ method: "GET", host, params: V1_PARAMS }, { credentials: EXAMPLE_KEY, ...V1_TIME });
    expect(signed).toMatchObject(V1_STYLE_URL);
  });

  it("is verified", () => {
    const request = { method: "GET", query: V1_STYLE_URL.query, headers: { host } };
    expect(verifyV1(request, EXAMPLE_KEY, { now: V1_TIME.timestamp })).toMatchObject({ ok: true, host });
  });
});

describe("the requests of the page Common Params whose signatures are illustrations", () => {
  const credentials = { secretId: COMMON_PARAMS_POST.secretId, secretKey: "the page gives none" };
  const { timestamp, body, authorization, multipart } = COMMON_PARAMS_POST;
  const post = (contentType: string, content: string | Uint8Array) => {
    const headers = { "Content-Type": contentType };
    const request = { method: "POST", host, headers, body: content } as const;
    const signed = signTc3(request, { credentials, service: "cvm", timestamp });
    return { ...request, headers: signed.headers };
  };

  it("are, as JSON and as multipart, what the signer makes but for the signature", () => {
    const form = encodeMultipart({ Offset: 0, Limit: 10 }, { boundary: "58731222010402" });
    expect(new TextDecoder().decode(form.body)).toBe(multipart);
    for (const request of [post("application/json", body), post(form.contentType, form.body)]) {
      const printed = request.headers["Authorization"]?.replace(/[0-9a-f]{64}$/, "");
      expect(printed).toBe(authorization);
      expect(verifyTc3(request, () => credentials, { now: timestamp })).toMatchObject({ ok: true, service: "cvm" });
    }
  });

  it("are, by v1, the parameters that the signer sends, which it verifies by GET and by POST", () => {
    const { Timestamp, Nonce, SecretId, SignatureMethod, ...params } = COMMON_PARAMS_V1;
    const options = { credentials, timestamp, nonce: Number(Nonce), signatureMethod: "HmacSHA256" } as const;
    for (const method of ["GET", "POST"] as const) {
      const { query } = signV1({ method, host, params }, options);
      const { Signature, ...sent } = Object.fromEntries(parseQuery(query));
      expect(sent).toEqual(COMMON_PARAMS_V1);
      const headers = { host, "content-type": "application/x-www-form-urlencoded" };
      const received = method === "GET" ? { method, headers, query } : { method, headers, body: query };
      expect(parseAuthorization(received)).toMatchObject({
        kind: "v1",
        secretId: SecretId,
        signatureMethod: SignatureMethod,
      });
      expect(verifyV1(received, () => credentials, { now: Number(Timestamp) })).toMatchObject({ ok: true });
      expect(Signature).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    }
  });
});
