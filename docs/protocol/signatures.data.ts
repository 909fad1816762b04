import { exampleCredentials } from "@tcrkit/mock";
import {
  percentEncode,
  serializeQuery,
  signTc3,
  signV1,
  tc3CanonicalHeaders,
  tc3Date,
  tc3DerivedKeys,
  v1SortedParams,
} from "@tcrkit/signer";

/** What both pages sign, so that their steps can be compared. */
const SERVICE = "tcr";
const HOST = "tcr.tencentcloudapi.com";
const ACTION = "DescribeRepositories";
const VERSION = "2019-09-24";
const REGION = "ap-guangzhou";
const TIMESTAMP = 1551113065;
const INPUT = { RegistryId: "tcr-okmj78", NamespaceName: "team-01", Limit: 10 };

const credentials = exampleCredentials;

/** Signature v3 of a POST: each value that is made on the way. */
function signatureV3() {
  const headers = {
    "Content-Type": "application/json",
    "X-TC-Action": ACTION,
    "X-TC-Version": VERSION,
    "X-TC-Region": REGION,
  };
  const body = JSON.stringify(INPUT);
  const signed = signTc3(
    { method: "POST", host: HOST, headers, body },
    { credentials, service: SERVICE, timestamp: TIMESTAMP },
  );
  const date = tc3Date(TIMESTAMP);
  const keys = tc3DerivedKeys({ secretKey: credentials.secretKey, date, service: SERVICE });
  return {
    ...signed,
    ...tc3CanonicalHeaders({ "Content-Type": headers["Content-Type"], Host: HOST }),
    body,
    date,
    dateKey: hex(keys.dateKey),
    serviceKey: hex(keys.serviceKey),
    signingKey: hex(keys.signingKey),
    request: requestLines("POST / HTTP/1.1", signed.headers, body),
  };
}

/** Signature v1 of a GET: each value that is made on the way. */
function signatureV1() {
  const params = { Action: ACTION, Version: VERSION, Region: REGION, ...INPUT };
  const options = { credentials, signatureMethod: "HmacSHA256", timestamp: TIMESTAMP, nonce: 11886 } as const;
  const signed = signV1({ method: "GET", host: HOST, params }, options);
  const sorted = v1SortedParams(Object.entries(signed.params));
  return {
    ...signed,
    nonce: options.nonce,
    method: options.signatureMethod,
    sorted: sorted.map(([name, value]) => `${name} = ${value}`).join("\n"),
    encodedSignature: percentEncode(signed.signature),
    queryLines: serializeQuery(Object.entries(signed.params)).replaceAll("&", "\n&"),
    request: requestLines(`GET /?${signed.query} HTTP/1.1`, { Host: HOST }, ""),
  };
}

function requestLines(line: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [line, ...lines, ...(body === "" ? [] : ["", body])].join("\n");
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function load() {
  return {
    ...credentials,
    service: SERVICE,
    host: HOST,
    timestamp: TIMESTAMP,
    time: new Date(TIMESTAMP * 1000).toISOString().replace(".000", ""),
    v3: signatureV3(),
    v1: signatureV1(),
  };
}

declare const data: ReturnType<typeof load>;

export { data };

export default { load };
