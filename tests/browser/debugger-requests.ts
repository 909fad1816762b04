import {
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
  v1Signature,
  v1StringToSign,
} from "@tcrkit/signer";

/** A request as a client sent it. */
export interface SentRequest {
  readonly method: "GET" | "POST";
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const secretKey = "a-key-of-the-tests";
const credentials = { secretId: "AKIDEXAMPLE", secretKey };
const host = "cvm.tencentcloudapi.com";
const timestamp = Date.UTC(2026, 0, 2) / 1000;
const body = '{"Limit":5,"Name":"a b"}';
const own = { "Content-Type": "application/json", "X-TC-Action": "DescribeInstances", "X-TC-Version": "2017-03-12" };

export const signed = signTc3({ method: "POST", host, headers: own, body }, { credentials, service: "cvm", timestamp });
/** As the client signed it. */
export const right: SentRequest = { method: "POST", target: "/", headers: signed.headers, body };

/** A request signed with TC3, what became of it, and what the page says. */
export const tc3Cases: readonly (readonly [name: string, sent: SentRequest, key: string, says: RegExp])[] = [
  ["a right signature", right, secretKey, /^The signature is right\./],
  ["a wrong secret", right, "another-key", /wrong\.[\s\S]*SignatureFailure, unknown/],
  ["a changed body", { ...right, body: body.replace("5", "6") }, secretKey, /wrong\.[\s\S]*SignatureFailure, unknown/],
  [
    "a body written anew",
    { ...right, body: '{"Limit": 5, "Name": "a b"}' },
    secretKey,
    /wrong\.[\s\S]*body-written-anew/,
  ],
  [
    "a signed header that did not come",
    without("Content-Type"),
    secretKey,
    /wrong\.[\s\S]*(content-type|signed-header-missing)/,
  ],
  [
    "a time in milliseconds",
    timed(`${timestamp}000`),
    secretKey,
    /wrong\.[\s\S]*SignatureExpire, timestamp-milliseconds/,
  ],
  [
    "a time of another day than the scope's",
    timed(String(timestamp + 86_400)),
    secretKey,
    /wrong\.[\s\S]*date-not-utc/,
  ],
];

/** The same by GET: signed over a query that was escaped twice. */
export const escapedTwice: SentRequest = (() => {
  const query = "Action=DescribeInstances&Name=a%20b";
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Host: host };
  const { canonicalHeaders, signedHeaders } = tc3CanonicalHeaders(headers);
  const canonicalRequest = tc3CanonicalRequest({
    method: "GET",
    path: "/",
    query: query.replace("%20", "%2520"),
    canonicalHeaders,
    signedHeaders,
    payloadHash: tc3PayloadHash(""),
  });
  const credentialScope = tc3CredentialScope(tc3Date(timestamp), "cvm");
  const hashedCanonicalRequest = tc3HashedCanonicalRequest(canonicalRequest);
  const key = tc3SigningKey({ secretKey, date: tc3Date(timestamp), service: "cvm" });
  const signature = tc3Signature(key, tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest }));
  const Authorization = tc3Authorization({ secretId: credentials.secretId, credentialScope, signedHeaders, signature });
  const all = { ...headers, "X-TC-Timestamp": String(timestamp), Authorization };
  return { method: "GET", target: `/?${query}`, headers: all, body: "" };
})();

const v1 = signV1(
  { method: "GET", host, params: { Action: "DescribeInstances", Version: "2017-03-12", Name: "a b" } },
  { credentials, timestamp, nonce: 7 },
);

/** Requests signed with v1, and what the page says. */
export const v1Cases: readonly (readonly [name: string, sent: SentRequest, key: string, says: RegExp])[] = [
  ["a right signature", v1Get(v1.query), secretKey, /^The signature is right\./],
  ["a wrong secret", v1Get(v1.query), "another-key", /wrong\.[\s\S]*SignatureFailure, unknown/],
  [
    "a changed parameter",
    v1Get(v1.query.replace("a%20b", "a%20c")),
    secretKey,
    /wrong\.[\s\S]*SignatureFailure, unknown/,
  ],
  ["the parameters' own order", v1Get(signedOver((pairs) => pairs)), secretKey, /wrong\.[\s\S]*params-order/],
  [
    "parameters that were escaped before",
    v1Get(signedOver((pairs) => pairs.toSorted().map((pair) => pair.replace("a b", "a%20b")))),
    secretKey,
    /wrong\.[\s\S]*params-escaped/,
  ],
];

/** A query whose signature is over its parameters as a client joined them. */
function signedOver(joined: (pairs: readonly string[]) => readonly string[]): string {
  const pairs = [
    "Version=2017-03-12",
    "Action=DescribeInstances",
    "Name=a b",
    "Nonce=7",
    `Timestamp=${timestamp}`,
    `SecretId=${credentials.secretId}`,
  ];
  const requestString = joined(pairs).join("&");
  const signature = v1Signature(
    secretKey,
    v1StringToSign({ method: "GET", host, path: "/", requestString }),
    "HmacSHA1",
  );
  return `${pairs.join("&").replace(" ", "%20")}&Signature=${encodeURIComponent(signature)}`;
}

function v1Get(query: string): SentRequest {
  return { method: "GET", target: `/?${query}`, headers: { Host: host }, body: "" };
}

function without(name: string): SentRequest {
  const { [name]: _, ...headers } = right.headers;
  return { ...right, headers };
}

function timed(text: string): SentRequest {
  return { ...right, headers: { ...right.headers, "X-TC-Timestamp": text } };
}

const linesOf = ({ headers }: SentRequest) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
const http = (sent: SentRequest) =>
  [`${sent.method} ${sent.target} HTTP/1.1`, ...linesOf(sent), "", sent.body].join("\n");

/** How a request is pasted. */
export const forms = {
  curl: (sent: SentRequest) =>
    `curl -X ${sent.method} 'https://${host}${sent.target}' \\\n${linesOf(sent)
      .map((line) => `  -H '${line}' \\\n`)
      .join("")}  ${sent.body === "" ? "-s" : `-d '${sent.body}'`}`,
  http,
  "a log of the SDK for Go": (sent: SentRequest) =>
    `2026/01/02 00:00:00 [DEBUG] http request = ${http(sent).replaceAll("\n", "\r\n")}`,
  "a log of the SDK for Python": (sent: SentRequest) =>
    `2026-01-02 DEBUG SendRequest:\nHost: ${host}\nMethod: ${sent.method}\nUri: ${sent.target}\nHeader: ${linesOf(sent).join("\n")}\nData: ${sent.body}\n\n2026-01-02 DEBUG GetResponse: HTTP/1.1 200 OK\n`,
} as const;

/** It has no method: what it logs of a GET has a form's type. */
export const javaLog = (sent: SentRequest): string =>
  `INFO: send request, request url: https://${host}${sent.target}. request headers information: ${linesOf(sent).join(";")};\n${sent.body}\n`;
