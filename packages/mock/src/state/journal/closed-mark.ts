import type { Checksum, JournalFiles } from "./files.js";
import { generationName, JournalError } from "./generation-file.js";

/** The file that says how another one was when its journal was closed. While a journal is open, there is none. */
export const CLOSED = "closed";
/** What it is called until it is whole. */
export const CLOSED_NEW = "closed.new";

/** How a file was when it was closed. */
export interface ClosedMark {
  readonly generation: number;
  readonly bytes: number;
  readonly checksum: number;
}

/** Writes the mark. */
export async function writeClosedMark(
  { files, checksum }: { readonly files: JournalFiles; readonly checksum: Checksum },
  mark: ClosedMark,
): Promise<void> {
  const file = await files.create(CLOSED_NEW);
  try {
    await file.append(printClosedMark(mark, checksum));
    await file.sync();
  } finally {
    await file.close();
  }
  await files.rename(CLOSED_NEW, CLOSED);
  await files.sync();
}

/** The mark, and in a second line the checksum of the first. */
function printClosedMark({ generation, bytes, checksum }: ClosedMark, checksumOf: Checksum): Uint8Array {
  const encoder = new TextEncoder();
  const line = `${JSON.stringify({ generation, bytes, checksum })}\n`;
  return encoder.encode(`${line}${checksumOf(encoder.encode(line))}\n`);
}

/** @throws JournalError when it is damaged. */
export function parseClosedMark(bytes: Uint8Array, checksumOf: Checksum): ClosedMark {
  const mark = marksIn(bytes);
  if (mark !== undefined && isSame(printClosedMark(mark, checksumOf), bytes)) return mark;
  throw new JournalError(`it is damaged: ${CLOSED} at byte 0: it cannot be read`);
}

/** @throws JournalError when a file is not as it was when it was closed; `wholeLength` is how far its records are whole. */
export function assertAsClosed(mark: ClosedMark, found: Uint8Array, wholeLength: number, checksumOf: Checksum): void {
  const place = `${generationName(mark.generation)} at byte ${wholeLength}`;
  if (found.length !== mark.bytes) {
    throw new JournalError(`it is damaged: ${place}: it was closed with ${mark.bytes} bytes and has ${found.length}`);
  }
  if (wholeLength === found.length && checksumOf(found) === mark.checksum) return;
  throw new JournalError(`it is damaged: ${place}: it was closed with other bytes`);
}

function marksIn(bytes: Uint8Array): ClosedMark | undefined {
  try {
    const [line = ""] = new TextDecoder().decode(bytes).split("\n");
    return JSON.parse(line) as ClosedMark;
  } catch {
    return undefined;
  }
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
