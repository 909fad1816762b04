import * as hash from "#hash";
import { assertText } from "./check.js";
import { SignerError } from "./errors.js";
import { kind } from "./kind.js";

/** A part of a form that is sent as a file. */
export interface MultipartFile {
  readonly content: string | Uint8Array;
  /** The name that the form gives the file. */
  readonly filename: string;
  /** Media type of the content. Default `application/octet-stream`. */
  readonly contentType?: string | undefined;
}

/** A field's value: text, a number, a Boolean, bytes or a file. A field that is null or undefined is left out. */
export type MultipartValue = string | number | bigint | boolean | Uint8Array | MultipartFile | null | undefined;

/** Options of {@link encodeMultipart}. */
export interface MultipartOptions {
  /** 1 to 70 letters, digits, `-` and `_`. Default: 32 hexadecimal digits derived from the content. */
  readonly boundary?: string | undefined;
}

/** A form as bytes, ready to sign and to send. */
export interface EncodedMultipart {
  /** The Content-Type to send, with the boundary. */
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const BOUNDARY = /^[\w-]{1,70}$/;
const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:;[\t -~]*)?$/;
const utf8 = new TextEncoder();

/**
 * Encodes a form as multipart/form-data (RFC 7578): every field in its order, numbers and files included, as the bytes
 * that signTc3 hashes and that are sent. The same fields always give the same bytes.
 *
 * @throws {SignerError} for a field that has no form, a number that lost digits, a broken media type, or a boundary that
 * is malformed or occurs in the content.
 * @example
 * const { contentType, body } = encodeMultipart({ Offset: 0, File: { content: bytes, filename: "a.png" } });
 */
export function encodeMultipart(
  fields: Readonly<Record<string, MultipartValue>>,
  options: MultipartOptions = {},
): EncodedMultipart {
  const parts: Uint8Array[][] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null && value !== undefined) parts.push(partOf(name, value));
  }
  const boundary = options.boundary ?? derivedBoundary(parts);
  assertBoundary(boundary, parts);
  const delimiter = utf8.encode(`--${boundary}\r\n`);
  const end = utf8.encode(`--${boundary}--\r\n`);
  const body = concat([...parts.flatMap((part) => [delimiter, ...part]), end]);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

/** A part from its headers to its closing line break. */
function partOf(name: string, value: NonNullable<MultipartValue>): Uint8Array[] {
  assertText(name, "fields");
  const disposition = `Content-Disposition: form-data; name="${quoted(name)}"`;
  if (typeof value !== "object") return [utf8.encode(`${disposition}\r\n\r\n${textOf(value, name)}\r\n`)];
  const file: MultipartFile = value instanceof Uint8Array ? { content: value, filename: name } : value;
  const { content, filename, contentType = "application/octet-stream" } = file;
  if (typeof content !== "string" && !(content instanceof Uint8Array)) {
    throw new SignerError(
      "InvalidValue",
      name,
      `expected a text, a number, a Boolean, bytes or a file, got ${kind(value)}`,
    );
  }
  assertText(filename, `${name}.filename`);
  if (!MEDIA_TYPE.test(contentType))
    throw new SignerError("InvalidValue", `${name}.contentType`, "expected a media type");
  const head = `${disposition}; filename="${quoted(filename)}"\r\nContent-Type: ${contentType}\r\n\r\n`;
  return [utf8.encode(head), typeof content === "string" ? utf8.encode(content) : content, utf8.encode("\r\n")];
}

function textOf(value: string | number | bigint | boolean, field: string): string {
  if (
    typeof value === "number" &&
    !(Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
  ) {
    throw new SignerError("InvalidValue", field, "expected a finite number that has not lost digits");
  }
  return String(value);
}

/** Names in quotes, as browsers write them. */
function quoted(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Lower-case digits alone: the canonical request has the header's value in lower case. */
function derivedBoundary(parts: readonly Uint8Array[][]): string {
  return hash.sha256Hex(concat(parts.flat())).slice(0, 32);
}

function assertBoundary(boundary: string, parts: readonly Uint8Array[][]): void {
  assertText(boundary, "boundary");
  if (!BOUNDARY.test(boundary)) {
    throw new SignerError("InvalidValue", "boundary", "expected 1 to 70 letters, digits, - and _");
  }
  if (occurs(boundary, parts)) throw new SignerError("InvalidValue", "boundary", "occurs in the content");
}

function occurs(boundary: string, parts: readonly Uint8Array[][]): boolean {
  const marker = utf8.encode(`--${boundary}`);
  return parts.flat().some((bytes) => includes(bytes, marker));
}

function includes(bytes: Uint8Array, marker: Uint8Array): boolean {
  const [first = 0] = marker;
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
    if (marker.every((byte, offset) => bytes[start + offset] === byte)) return true;
  }
  return false;
}

function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((bytes, chunk) => bytes + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
