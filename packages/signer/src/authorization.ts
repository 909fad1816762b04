import { SERVICE } from "./check.js";
import { SignerError } from "./errors.js";
import { parseQuery } from "./percent.js";
import { receivedHeader, receivedText } from "./received.js";
import { TC3_ALGORITHM } from "./tc3-steps.js";
import type { ParamPair, ReceivedRequest, V1SignatureMethod } from "./types.js";

/** A request signed with TC3-HMAC-SHA256, as its Authorization header says. Nothing is verified yet. */
export interface ParsedTc3 {
  readonly kind: "tc3";
  readonly secretId: string;
  /** The UTC day of the credential scope, such as `2019-02-25`. */
  readonly date: string;
  readonly service: string;
  /** As sent: names joined by semicolons. */
  readonly signedHeaders: string;
  readonly signature: string;
}

/** A request signed with Signature v1, as its parameters say. Nothing is verified yet. */
export interface ParsedV1 {
  readonly kind: "v1";
  readonly secretId: string;
  /** HmacSHA256 when the parameter SignatureMethod says exactly that, else HmacSHA1. */
  readonly signatureMethod: V1SignatureMethod;
  readonly signature: string;
  /** All parameters in the order sent, names and values unescaped. */
  readonly params: readonly ParamPair[];
}

/**
 * How a request says that it is signed: `tc3`, `v1`, `skip` (Authorization: SKIP, no signature wanted), `none` (no word
 * of a signature) or `invalid`, with the reason.
 */
export type ParsedAuthorization =
  | ParsedTc3
  | ParsedV1
  | { readonly kind: "skip" }
  | { readonly kind: "none" }
  | { readonly kind: "invalid"; readonly explanation: string };

/**
 * Reads how a request is signed: from the Authorization header if there is one, else from the parameters of the query
 * (GET) or the form body (POST).
 *
 * @example
 * const parsed = parseAuthorization({ method: "POST", headers: request.headers, body });
 * if (parsed.kind === "tc3") console.log(parsed.secretId, parsed.service);
 */
export function parseAuthorization(request: ReceivedRequest): ParsedAuthorization {
  const header = receivedHeader(request.headers, "authorization");
  return header === undefined ? parseV1(request) : parseHeader(withoutOptionalSpace(header));
}

const INVALID_HEADER = `expected "${TC3_ALGORITHM} Credential=ID/DATE/SERVICE/tc3_request, SignedHeaders=NAMES, Signature=HEX"`;

/** Drops the spaces and tabs that HTTP allows around a value. A line break stays: it shows a mistake. */
function withoutOptionalSpace(value: string): string {
  let start = 0;
  let end = value.length;
  while (value[start] === " " || value[start] === "\t") start++;
  while (value[end - 1] === " " || value[end - 1] === "\t") end--;
  return value.slice(start, end);
}

function parseHeader(header: string): ParsedAuthorization {
  if (header === "SKIP") return { kind: "skip" };
  if (!header.startsWith(`${TC3_ALGORITHM} `)) {
    return invalid(`The Authorization header names no known algorithm: ${INVALID_HEADER}.`);
  }
  let parts = 0;
  let credential: string | undefined;
  let signedHeaders: string | undefined;
  let signature: string | undefined;
  // Without `split`, which costs more than all else here.
  for (let start = TC3_ALGORITHM.length + 1, end = 0; end < header.length; start = end + 1) {
    const comma = header.indexOf(",", start);
    end = comma < 0 ? header.length : comma;
    const equals = header.indexOf("=", start);
    const name = header.slice(start, Math.min(equals, end)).trimStart();
    const value = header.slice(equals + 1, end);
    if (name === "Credential") credential = value;
    else if (name === "SignedHeaders") signedHeaders = value;
    else if (name === "Signature") signature = value;
    parts += 1;
  }
  if (parts !== 3 || credential === undefined || signedHeaders === undefined || signature === undefined) {
    return invalid(`The Authorization header has other parts than it should: ${INVALID_HEADER}.`);
  }
  const [, secretId = "", date = "", service = ""] = CREDENTIAL.exec(credential) ?? [];
  if (!SERVICE.test(service)) {
    return invalid("The Credential in the Authorization header is not of the form ID/DATE/SERVICE/tc3_request.");
  }
  return { kind: "tc3", secretId, date, service, signedHeaders, signature };
}

const CREDENTIAL = /^([^/]+)\/([^/]+)\/([^/]+)\/tc3_request$/;

function parseV1(request: ReceivedRequest): ParsedAuthorization {
  const sent = request.method === "GET" ? (request.query ?? "") : formBody(request);
  let params: ParamPair[];
  try {
    params = parseQuery(sent);
  } catch (error) {
    if (error instanceof SignerError) return invalid("A parameter holds an escape that is broken or no UTF-8.");
    throw error;
  }
  const values = new Map(params);
  const secretId = values.get("SecretId");
  const signature = values.get("Signature");
  if (secretId === undefined && signature === undefined) return { kind: "none" };
  if (values.size < params.length) return invalid("A parameter is given twice.");
  if (!secretId) return invalid("The parameter SecretId is missing.");
  if (!signature) return invalid("The parameter Signature is missing.");
  const signatureMethod = values.get("SignatureMethod") === "HmacSHA256" ? "HmacSHA256" : "HmacSHA1";
  return { kind: "v1", secretId, signatureMethod, signature, params };
}

/** A form POST; other bodies cannot carry a signature. A missing Content-Type is taken for a form's. */
function formBody({ headers, body = "" }: ReceivedRequest): string {
  const contentType = receivedHeader(headers, "content-type")?.trim().toLowerCase();
  const isForm = contentType === undefined || contentType.startsWith("application/x-www-form-urlencoded");
  return isForm ? (receivedText(body) ?? "") : "";
}

function invalid(explanation: string): ParsedAuthorization {
  return { kind: "invalid", explanation };
}
