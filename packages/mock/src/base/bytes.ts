const CHUNK_BYTES = 0x8000;

/** Bytes as Base64. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES)));
  }
  return btoa(parts.join(""));
}

/** The bytes of Base64. @throws TypeError when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new TypeError("expected Base64");
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Base64 as it stands in addresses and tokens. */
export function urlBase64(base64: string): string {
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A body as text; undefined when its bytes are no UTF-8. */
export function textOf(body: string | Uint8Array): string | undefined {
  if (typeof body === "string") return body;
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();

/** How many bytes a text or a body has, in UTF-8. */
export function byteLength(body: string | Uint8Array): number {
  return typeof body === "string" ? encoder.encode(body).length : body.length;
}

const TEXT_CHUNK_LENGTH = 1 << 16;

/** Pieces of text as UTF-8, in chunks of some length: none is made before it is asked for. */
export async function* encodedChunks(pieces: Iterable<string>): AsyncIterable<Uint8Array<ArrayBuffer>> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < TEXT_CHUNK_LENGTH) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

/** One array of bytes from several. */
export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((bytes, chunk) => bytes + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
