import { signTc3, type Tc3Options } from "../src/tc3.js";
import {
  tc3Authorization,
  tc3CanonicalRequest,
  tc3HashedCanonicalRequest,
  tc3PayloadHash,
  tc3Signature,
  tc3SigningKey,
  tc3StringToSign,
} from "../src/tc3-steps.js";
import type { ReceivedRequest, Tc3Request } from "../src/types.js";

export const credentials = { secretId: "AKIDEXAMPLE", secretKey: "the-secret-of-the-test" };
export const now = 1551113065;
export const host = "tcr.tencentcloudapi.com";
export const options: Tc3Options = { credentials, service: "tcr", timestamp: now };
const json = { "Content-Type": "application/json", "X-TC-Action": "DescribeInstances" };
export const post: Tc3Request = { method: "POST", host, headers: json, body: '{"Name": "未命名", "Limit": 1}' };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
export const get: Tc3Request = { method: "GET", host, headers: form, query: "Name=a%20b&Limit=1&At=%2F%2B" };

/** A request as it arrives, with something changed on the way. */
export function received(
  request: Tc3Request,
  more: Partial<Tc3Options> = {},
  change: Partial<ReceivedRequest> = {},
): ReceivedRequest {
  const { method, path, query, body } = request;
  const { headers } = signTc3(request, { ...options, ...more });
  return { method, path, query, body, headers, ...change };
}

/** A request whose client made a mistake in what it signed. */
export function signedWrongly(
  request: Tc3Request,
  mistake: {
    canonical?: Record<string, string>;
    timestamp?: string;
    key?: Uint8Array;
    signature?: (hex: string) => string;
  },
  change: Partial<ReceivedRequest> = {},
): ReceivedRequest {
  const headers = signTc3(request, options).headers;
  const payloadHash = tc3PayloadHash(request.body ?? "");
  const contentType = request.headers["Content-Type"];
  const canonicalHeaders = `content-type:${contentType}\nhost:${host}\n`;
  const parts = { method: request.method, path: "/", query: request.query ?? "", canonicalHeaders, payloadHash };
  const signedHeaders = "content-type;host";
  const canonicalRequest = tc3CanonicalRequest({ ...parts, signedHeaders, ...mistake.canonical });
  const hashedCanonicalRequest = tc3HashedCanonicalRequest(canonicalRequest);
  const credentialScope = "2019-02-25/tcr/tc3_request";
  const stringToSign = tc3StringToSign({
    timestamp: mistake.timestamp ?? now,
    credentialScope,
    hashedCanonicalRequest,
  });
  const key = mistake.key ?? tc3SigningKey({ secretKey: credentials.secretKey, date: "2019-02-25", service: "tcr" });
  const hex = tc3Signature(key, stringToSign);
  const signature = mistake.signature?.(hex) ?? hex;
  const Authorization = tc3Authorization({ secretId: credentials.secretId, credentialScope, signedHeaders, signature });
  const { method, query, body } = request;
  return { method, query, body, ...change, headers: { ...headers, ...change.headers, Authorization } };
}
