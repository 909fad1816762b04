import type { ParamPair } from "@tcrkit/signer";
import { textOf } from "../../../base/bytes.js";
import { ApiError } from "../errors.js";
import { MAX_VALUES } from "./structure.js";

/**
 * Parses a multipart form (RFC 7578). Names are flat, as in a query; the content of a file is a value like any other.
 *
 * @throws ApiError `InvalidRequest` for a malformed form.
 */
export function parseMultipart(body: string | Uint8Array, contentType: string): ParamPair[] {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  const text = textOf(body);
  if (boundary === null) throw broken("its Content-Type names no boundary");
  if (text === undefined) throw broken("it is not encoded in UTF-8");
  // Every delimiter stands behind a line break but the first.
  const delimiter = `\r\n--${boundary[1] ?? boundary[2]}`;
  const sections = `\r\n${text}`.split(delimiter, MAX_VALUES + 3);
  if (sections.length > MAX_VALUES + 2) throw broken(`it has over ${MAX_VALUES} parts`);
  const end = sections.pop() ?? "";
  if (!/^--[ \t]*(?:\r\n|$)/.test(end)) throw broken("it does not end with its boundary");
  return sections.slice(1).map(parsePart);
}

function parsePart(section: string): ParamPair {
  const lineEnd = /^[ \t]*\r\n/.exec(section)?.[0].length;
  // A part without headers begins with the empty line.
  const headersEnd = section.indexOf("\r\n\r\n");
  if (lineEnd === undefined || headersEnd < 0) throw broken("a part has no end of its headers");
  const headers = section.slice(lineEnd, headersEnd);
  const disposition = /^content-disposition:[ \t]*form-data[ \t]*;(.*)/im.exec(headers)?.[1] ?? "";
  const name = /(?:^|;)\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw broken("a part has no name");
  return [unquoted(name), section.slice(headersEnd + 4)];
}

/** Unescapes a quoted name, as browsers write it. */
function unquoted(name: string): string {
  return name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

function broken(why: string): ApiError {
  return new ApiError("InvalidRequest", `The multipart format of the request body is incorrect: ${why}.`);
}
