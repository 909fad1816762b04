/** Bytes that are no text. The message says where, never what. */
export class EncodingError extends Error {
  override readonly name = "EncodingError";
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, which Windows PowerShell 5.1 writes. The mark is no part of it.
 *
 * @throws EncodingError for bytes that are neither.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new EncodingError(`${placeOf(bytes, encoding)}: expected ${names[encoding]}, got other bytes`);
  }
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const names: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16, as the mark at its start says",
  "utf-16be": "UTF-16, as the mark at its start says",
};

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** `line 3, column 7`, of the first character that is none. */
function placeOf(bytes: Uint8Array, encoding: Encoding): string {
  let good = 0;
  for (let bad = bytes.length + 1; bad - good > 1; ) {
    const middle = (good + bad) >> 1;
    if (beginOf(bytes.subarray(0, middle), encoding) === undefined) bad = middle;
    else good = middle;
  }
  const before = beginOf(bytes.subarray(0, good), encoding) ?? "";
  const lines = before.split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}

/** A text that may end within a character; undefined for what no text begins with. */
function beginOf(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
