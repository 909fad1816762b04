import { SignerError } from "./errors.js";
import type { Credentials, Method } from "./types.js";

/** The end of the year 9999; later Unix seconds are milliseconds by mistake. */
export const LAST_SECOND = 253_402_300_799;

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const PATH = /^\/[^?#\s]*$/;
const QUERY = /^[!-~]*$/;
/** A product's name, as it stands in a credential scope. */
export const SERVICE = /^[\w.-]+$/;
const SECRET_ID = /^[!-+\-.0-~]+$/;
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t -~]*$/;

export function assertMethod(method: Method): void {
  if (method === "POST" || method === "GET") return;
  assertText(method, "method");
  throw new SignerError("InvalidValue", "method", "expected GET or POST, in capitals");
}

export function assertHost(host: string): void {
  assertText(host, "host");
  if (!HOST.test(host)) {
    throw new SignerError("InvalidValue", "host", "expected a host name, with a port or without, and nothing more");
  }
}

export function assertPath(path: string): void {
  if (path === "/") return;
  assertText(path, "path");
  if (!PATH.test(path)) throw new SignerError("InvalidValue", "path", "expected a path that begins with /, no query");
}

export function assertQuery(query: string, method: Method): void {
  if (query === "") return;
  if (typeof query !== "string") throw new SignerError("InvalidValue", "query", `expected a text, got ${kind(query)}`);
  if (method === "POST") {
    throw new SignerError("InvalidValue", "query", "a POST has no query: TC3 would sign an empty one");
  }
  if (query.startsWith("?")) throw new SignerError("InvalidValue", "query", "expected no question mark in front");
  if (!QUERY.test(query) || query.includes("#")) {
    throw new SignerError(
      "InvalidValue",
      "query",
      "expected the escaped text that will be sent: ASCII, no space, no #",
    );
  }
}

export function assertBody(body: string | Uint8Array, method: Method): void {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new SignerError("InvalidValue", "body", `expected a text or a Uint8Array, got ${kind(body)}`);
  }
  if (method === "GET" && body.length > 0) {
    throw new SignerError("InvalidValue", "body", "a GET has no body: TC3 would sign an empty one");
  }
}

export function assertTimestamp(timestamp: number): void {
  if (timestamp === undefined) throw new SignerError("MissingValue", "timestamp", "expected Unix seconds");
  if (!Number.isSafeInteger(timestamp) || timestamp < 0) {
    throw new SignerError("InvalidValue", "timestamp", "expected Unix seconds, a whole number");
  }
  if (timestamp > LAST_SECOND) {
    throw new SignerError("InvalidValue", "timestamp", "expected Unix seconds; these look like milliseconds");
  }
}

export function assertService(service: string): void {
  assertText(service, "service");
  if (!SERVICE.test(service)) {
    throw new SignerError("InvalidValue", "service", "expected a product's name, such as tcr");
  }
}

/** Checks the key pair. The token is checked where it is used. */
export function assertCredentials(credentials: Credentials): void {
  if (typeof credentials !== "object" || credentials === null) {
    throw new SignerError("MissingValue", "credentials", "expected { secretId, secretKey, token? }");
  }
  const { secretId, secretKey } = credentials;
  assertText(secretId, "credentials.secretId");
  if (!SECRET_ID.test(secretId)) {
    throw new SignerError("InvalidValue", "credentials.secretId", "expected ASCII without white space, slash or comma");
  }
  assertText(secretKey, "credentials.secretKey");
  if (secretKey.trim() !== secretKey) {
    throw new SignerError("InvalidValue", "credentials.secretKey", "expected no white space around it");
  }
}

/** Checks a token and answers it; an empty one counts as none. */
export function checkedToken(token: string | undefined): string | undefined {
  if (token === undefined || token === "") return undefined;
  assertHeaderValue(token, "credentials.token");
  if (token.trim() !== token) {
    throw new SignerError("InvalidValue", "credentials.token", "expected no white space around it");
  }
  return token;
}

/** Refuses what is no header's name by HTTP, or cannot be a property. */
export function assertHeaderName(name: string): void {
  if (HEADER_NAME.test(name) && name !== "__proto__") return;
  throw new SignerError("InvalidValue", "headers", "holds a name that no header can have");
}

/** Refuses what HTTP would not carry unchanged: what was signed must be what arrives. */
export function assertHeaderValue(value: string, field: string): void {
  if (typeof value !== "string") throw new SignerError("InvalidValue", field, `expected a text, got ${kind(value)}`);
  if (!HEADER_VALUE.test(value)) throw new SignerError("InvalidValue", field, "expected printable ASCII on one line");
}

/** Refuses what is absent, empty or no text. */
export function assertText(value: string, field: string): void {
  if (value === undefined || value === null || value === "") {
    throw new SignerError("MissingValue", field, "expected a text that is not empty");
  }
  if (typeof value !== "string") throw new SignerError("InvalidValue", field, `expected a text, got ${kind(value)}`);
}

/** How a message calls a value without showing it. */
export function kind(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "object") return `a ${typeof value}`;
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name !== "Object" ? `a ${name}` : "an object";
}
