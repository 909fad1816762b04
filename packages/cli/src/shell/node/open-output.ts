import { fstatSync, writeSync } from "node:fs";
import type { TextStream } from "../shell.js";

/** What of Node's own stream is used. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string | Uint8Array) => boolean;
  readonly once: (event: "drain", listener: () => void) => unknown;
}

/** Files that are written to, as Node has them. */
export interface FileWriter {
  readonly fstatSync: (fd: number) => { readonly isCharacterDevice: () => boolean };
  readonly writeSync: (fd: number, bytes: Uint8Array) => number;
}

/**
 * A stream on a file descriptor. To a file or a pipe it writes at once; Node's own stream, which takes longer to load than to write to, is
 * opened for a terminal, and for a pipe that is full. `onClosed` is called where nobody reads any more; a write that fails otherwise throws
 * the system's error, with the stream for its path.
 */
export function openOutput(
  fd: 1 | 2,
  open: () => OutputStream,
  onClosed: () => void,
  files: FileWriter = { fstatSync, writeSync },
): TextStream {
  const terminal = isDevice(fd, files) ? open() : undefined;
  if (terminal?.isTTY === true) {
    return { write: (text) => writeToStream(terminal, text), isTTY: true, columns: terminal.columns };
  }
  return { write: (text) => writeNow(fd, Buffer.from(text), open, onClosed, files), isTTY: false, columns: undefined };
}

function isDevice(fd: number, { fstatSync }: FileWriter): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    // Closed, or not to be told: the stream says what is wrong with it.
    return true;
  }
}

function writeNow(
  fd: number,
  bytes: Uint8Array,
  open: () => OutputStream,
  onClosed: () => void,
  { writeSync }: FileWriter,
): Promise<void> | undefined {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === "EAGAIN") return writeToStream(open(), rest);
    if (code !== "EPIPE") throw Object.assign(error as Error, { path: fd === 1 ? "stdout" : "stderr" });
    onClosed();
  }
  return undefined;
}

function writeToStream(stream: OutputStream, data: string | Uint8Array): Promise<void> | undefined {
  if (stream.write(data)) return undefined;
  return new Promise((resolve) => stream.once("drain", () => resolve()));
}
