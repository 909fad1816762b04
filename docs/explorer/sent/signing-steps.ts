import {
  type Credentials,
  parseQuery,
  percentEncode,
  signTc3,
  tc3Date,
  tc3DerivedKeys,
  type V1SignatureMethod,
  v1RequestString,
  v1Signature,
  v1SortedParams,
  v1StringToSign,
} from "@tcrkit/signer";
import type { BuiltRequest } from "./build-request.js";
import { type ExplainedLine, explainCanonicalRequest, explainParams, explainStringToSign } from "./explain-lines.js";

/** A step of the way from a request to its signature. */
export interface SigningStep {
  readonly title: string;
  /** What is done, in words. */
  readonly words: string;
  /** What comes of it, whole. */
  readonly text: string;
  /** The same by its lines or parts, each explained. Default: it has one, which the words explain. */
  readonly lines?: readonly ExplainedLine[];
  /** Whether the text is as secret as the key. */
  readonly isSecret?: boolean;
}

/** The steps of Signature v3 for a request that the client has built, each by the signer. */
export function tc3SigningSteps(
  request: BuiltRequest,
  credentials: Credentials,
  service: string,
): readonly SigningStep[] {
  const { host, path, query } = partsOf(request.url);
  const timestamp = Number(request.headers["X-TC-Timestamp"]);
  const {
    "X-TC-Timestamp": _time,
    "X-TC-Token": _token,
    Authorization: _auth,
    Host: _host,
    ...headers
  } = request.headers;
  const body = request.method === "GET" ? {} : { body: request.body };
  const signed = signTc3(
    { method: request.method, host, path, query, headers, ...body },
    { credentials, service, timestamp },
  );
  const date = tc3Date(timestamp);
  const keys = tc3DerivedKeys({ secretKey: credentials.secretKey, date, service });
  return [
    {
      title: "Canonical request",
      words: "The request in one form that client and server both make of it, by line feeds alone.",
      text: signed.canonicalRequest,
      lines: explainCanonicalRequest(signed.canonicalRequest, request.method),
    },
    {
      title: "Its hash",
      words: "SHA-256 of the canonical request, in small hexadecimal digits.",
      text: signed.hashedCanonicalRequest,
    },
    {
      title: "String to sign",
      words: "What the key signs: four lines, of which the last stands for the whole request.",
      text: signed.stringToSign,
      lines: explainStringToSign(signed.stringToSign),
    },
    {
      title: "Key of the day",
      words: `HMAC-SHA256 of the day ${date}, by the text TC3 and the secret key.`,
      text: hex(keys.dateKey),
      isSecret: true,
    },
    {
      title: "Key of the product",
      words: `HMAC-SHA256 of ${service}, by the key of the day.`,
      text: hex(keys.serviceKey),
      isSecret: true,
    },
    {
      title: "Signing key",
      words: "HMAC-SHA256 of tc3_request, by the key of the product. It is good for this day and product alone.",
      text: hex(keys.signingKey),
      isSecret: true,
    },
    {
      title: "Signature",
      words: "HMAC-SHA256 of the string to sign, by the signing key, in small hexadecimal digits.",
      text: signed.signature,
    },
    {
      title: "Authorization",
      words: "The header that carries it, with the names of the headers that were signed.",
      text: signed.authorization,
    },
  ];
}

/** The steps of Signature v1 for a request that the client has built, each by the signer. */
export function v1SigningSteps(
  request: BuiltRequest,
  { secretKey }: Credentials,
  signatureMethod: V1SignatureMethod,
): readonly SigningStep[] {
  const { host, path, query } = partsOf(request.url);
  const pairs = v1SortedParams(parseQuery(request.method === "GET" ? query : request.body));
  const requestString = v1RequestString(pairs);
  const sourceString = v1StringToSign({ method: request.method, host, path, requestString });
  const signature = v1Signature(secretKey, sourceString, signatureMethod);
  const hash = signatureMethod === "HmacSHA1" ? "HMAC-SHA1" : "HMAC-SHA256";
  return [
    {
      title: "Parameters",
      words:
        "All of them, the common ones too, nested ones flat by numbers from 0, sorted by name in ASCII order, and not escaped.",
      text: requestString,
      lines: explainParams(pairs),
    },
    {
      title: "Source string",
      words: "Method, host, path, a question mark and the parameters, with nothing between them.",
      text: sourceString,
      lines: [
        { text: request.method, words: "The method, in capitals." },
        { text: host, words: "The host that is asked, without the scheme." },
        { text: path, words: "The path." },
        { text: "?", words: "Stands there even where the parameters are sent in the body." },
        { text: requestString, words: "The parameters, joined by &." },
      ],
    },
    {
      title: "Key",
      words: "The secret key itself: Signature v1 derives none.",
      text: secretKey,
      isSecret: true,
    },
    { title: "Signature", words: `${hash} of the source string, by the key, in Base64.`, text: signature },
    {
      title: "Signature parameter",
      words:
        "It is sent as one more parameter, escaped as the others are: a plus that is not escaped would arrive as a space.",
      text: `Signature=${percentEncode(signature)}`,
    },
  ];
}

/** What is signed of a URL is its text. */
function partsOf(url: string): { readonly host: string; readonly path: string; readonly query: string } {
  const [, host = "", path = "/", query = ""] = /^[a-z]+:\/\/([^/?]*)([^?]*)\??(.*)$/is.exec(url) ?? [];
  return { host, path, query };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
