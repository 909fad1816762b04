import { SignerError } from "../errors.js";
import { type FoundRequest, foundRequest, type RequestParts } from "./found-request.js";
import { readCurl } from "./read-curl.js";
import { readHttp } from "./read-http.js";
import { readLog } from "./read-log.js";

/**
 * Finds the request in a text: a command line of curl, a request of HTTP as it goes over the wire, a debug log of the official SDKs for Go,
 * Java or Python, or an object of JSON with `method`, `url`, `headers` and `body`. What stands before and behind it is passed over.
 *
 * @throws {SignerError} for a text in which there is none.
 */
export function findRequest(text: string): FoundRequest {
  const isCommand = /^\s*(?:[$#>%] *)?curl(?:\.exe)?\s/.test(text);
  const parts =
    (isCommand ? readCurl(text) : undefined) ?? readJson(text) ?? readLog(text) ?? readHttp(text) ?? readCurl(text);
  if (parts !== undefined) {
    const { notes, ...found } = foundRequest(parts);
    return { ...found, notes: hasSeveral(text) ? [...notes, SEVERAL] : notes };
  }
  throw new SignerError(
    "InvalidValue",
    "text",
    "holds no request: expected a command line of curl, a request of HTTP with its headers, or a debug log of an SDK",
  );
}

const SEVERAL = "The text has several requests: this is the first.";

function hasSeveral(text: string): boolean {
  const starts = /\b(?:GET|POST) +\S+ +HTTP\/[\d.]+[ \t]*\r?$|SendRequest:|send request, request url:/gm;
  return (text.match(starts) ?? []).length > 1;
}

function readJson(text: string): RequestParts | undefined {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return undefined;
  const { method = "POST", url, headers = {}, body = "" } = value as Readonly<Record<string, unknown>>;
  const isRequest = typeof url === "string" && typeof method === "string" && typeof headers === "object";
  if (!isRequest || headers === null) return undefined;
  const pairs = Object.entries(headers).map(([name, header]) => [name, String(header)] as const);
  return { form: "json", method, target: url, headers: pairs, body: String(body ?? ""), notes: [] };
}

function parsed(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
