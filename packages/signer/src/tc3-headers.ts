import { checkedToken } from "./check.js";
import { assertHeaderName, assertHeaderValue } from "./check-request.js";
import { SignerError } from "./errors.js";
import { canonicalValue, type Tc3CanonicalHeaders, tc3CanonicalHeaders, UNSIGNED_PAYLOAD } from "./tc3-steps.js";

/** Names that nearly every request has, as they are usually written: known to be good, with their lower case. */
const USUAL_NAMES: ReadonlyMap<string, string> = new Map(
  ["Content-Type", "X-TC-Action", "X-TC-Version", "X-TC-Region", "X-TC-Language", "X-TC-RequestClient"].map((name) => [
    name,
    name.toLowerCase(),
  ]),
);

/** What the signer itself puts into the headers. */
export interface OwnHeaders {
  readonly host: string;
  readonly timestamp: number;
  readonly token: string | undefined;
  readonly unsignedPayload: boolean;
}

/** The headers of a request that is about to be signed. */
export interface PreparedHeaders extends Tc3CanonicalHeaders {
  /** All headers to send, but for Authorization. */
  readonly headers: Record<string, string>;
}

/** Checks the caller's headers, adds the signer's own and brings those to be signed into canonical form. */
export function prepareHeaders(
  given: Readonly<Record<string, string>>,
  own: OwnHeaders,
  signed: readonly string[] | undefined,
): PreparedHeaders {
  if (typeof given !== "object" || given === null) {
    throw new SignerError("MissingValue", "headers", "expected at least Content-Type");
  }
  let contentType: string | undefined;
  let replaced: string[] | undefined;
  for (const name of Object.keys(given)) {
    const value = given[name] as string;
    const lower = USUAL_NAMES.get(name) ?? checkedLowerCase(name);
    assertHeaderValue(value, `headers.${name}`);
    if (lower === "content-type") {
      if (contentType !== undefined) throw new SignerError("DuplicateName", "headers.Content-Type", "given twice");
      contentType = canonicalValue(value);
    } else if (isOwn(lower)) {
      assertNoContradiction(lower, value, own);
      replaced = [...(replaced ?? []), name];
    }
  }
  if (contentType === undefined || contentType === "") {
    throw new SignerError("MissingValue", "headers.Content-Type", "TC3 signs it, and it must be sent as signed");
  }
  const headers = addOwn(replaced === undefined ? given : without(given, replaced), own);
  if (signed !== undefined) return { headers, ...tc3CanonicalHeaders(pick(headers, signed)) };
  return {
    headers,
    canonicalHeaders: `content-type:${contentType}\nhost:${own.host.toLowerCase()}\n`,
    signedHeaders: "content-type;host",
  };
}

function checkedLowerCase(name: string): string {
  assertHeaderName(name);
  return name.toLowerCase();
}

function isOwn(lower: string): boolean {
  switch (lower) {
    case "authorization":
    case "host":
    case "x-tc-timestamp":
    case "x-tc-token":
    case "x-tc-content-sha256":
      return true;
    default:
      return false;
  }
}

/** Headers of an earlier signature may be handed in again; what the options deny may not. */
function assertNoContradiction(lower: string, value: string, own: OwnHeaders): void {
  if (lower === "host" && canonicalValue(value) !== own.host.toLowerCase()) {
    throw new SignerError("InvalidValue", "headers.Host", "differs from host");
  }
  if (lower === "x-tc-token" && own.token === undefined) {
    throw new SignerError("InvalidValue", "headers.X-TC-Token", "belongs into credentials.token");
  }
  if (lower === "x-tc-content-sha256" && !(own.unsignedPayload && value === UNSIGNED_PAYLOAD)) {
    throw new SignerError("InvalidValue", "headers.X-TC-Content-SHA256", "is set by the option unsignedPayload");
  }
}

function without(given: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
}

function addOwn(given: Readonly<Record<string, string>>, own: OwnHeaders): Record<string, string> {
  // A copy by assign and properties set afterwards: twenty times as fast as properties after a spread.
  const headers: Record<string, string> = Object.assign({}, given);
  headers["Host"] = own.host;
  headers["X-TC-Timestamp"] = `${own.timestamp}`;
  const token = checkedToken(own.token);
  if (token !== undefined) headers["X-TC-Token"] = token;
  if (own.unsignedPayload) headers["X-TC-Content-SHA256"] = UNSIGNED_PAYLOAD;
  return headers;
}

function pick(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  if (!Array.isArray(names)) throw new SignerError("InvalidValue", "signedHeaders", "expected a list of header names");
  const picked: Record<string, string> = {};
  for (const [index, name] of ["Content-Type", "Host", ...names].entries()) {
    const lower = String(name).toLowerCase();
    const values = Object.entries(headers).filter(([other]) => other.toLowerCase() === lower);
    const field = `signedHeaders[${index - 2}]`;
    if (values[0] === undefined) throw new SignerError("MissingValue", field, "is not among the headers");
    if (values.length > 1) throw new SignerError("DuplicateName", field, "is given twice among the headers");
    picked[lower] = values[0][1];
  }
  return picked;
}
