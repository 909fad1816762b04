import { assertForm, assertText } from "./check.js";
import { SignerError } from "./errors.js";
import { kind } from "./kind.js";
import type { Method } from "./types.js";

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const PATH = /^\/[^?#\s]*$/;
const QUERY = /^[!-~]*$/;
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t -~]*$/;

export function assertMethod(method: Method): void {
  if (method === "POST" || method === "GET") return;
  assertText(method, "method");
  throw new SignerError("InvalidValue", "method", "expected GET or POST, in capitals");
}

export function assertHost(host: string): void {
  assertForm(host, "host", HOST, "a host name, with a port or without, and nothing more");
}

export function assertPath(path: string): void {
  assertForm(path, "path", PATH, "a path that begins with /, no query");
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
