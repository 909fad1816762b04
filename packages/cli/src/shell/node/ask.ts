import { once } from "node:events";
import { StringDecoder } from "node:string_decoder";
import type { ReadStream, WriteStream } from "node:tty";
import { Interrupted } from "../errors.js";

/** Asks on a terminal for a line of text. Ctrl-D is an empty one. @throws the signal's reason when it is aborted. */
export async function askLine(
  question: string,
  input: ReadStream,
  output: WriteStream,
  signal: AbortSignal,
): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const reader = createInterface({ input, output });
  // The reader swallows Ctrl-C unless it is told what to do with it.
  reader.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  // At Ctrl-D the reader closes, and by the version of Node the question fails or stays open.
  const ended = once(reader, "close").then(() => undefined);
  try {
    const answer = await Promise.race([reader.question(question, { signal }).catch(() => undefined), ended]);
    signal.throwIfAborted();
    if (answer === undefined) output.write("\n");
    return answer?.trim() ?? "";
  } finally {
    reader.close();
  }
}

/** The part of a terminal's input that a question uses. */
export interface TerminalInput extends NodeJS.ReadableStream {
  readonly setRawMode?: (isRaw: boolean) => unknown;
}

/**
 * Asks for a text that is not shown while it is typed.
 *
 * @throws Interrupted on Ctrl-C; the signal's reason when it is aborted.
 */
export async function askSecret(
  question: string,
  input: TerminalInput,
  output: { readonly write: (text: string) => unknown },
  signal: AbortSignal,
): Promise<string> {
  signal.throwIfAborted();
  // Whoever answers at once is not shown either.
  input.setRawMode?.(true);
  output.write(question);
  try {
    return await readLine(input, signal);
  } finally {
    input.setRawMode?.(false);
    input.pause();
    output.write("\n");
  }
}

/** How typing ends. */
const endSecret = { enter: "enter", interrupt: "interrupt" } as const;

export interface Typed {
  readonly text: string;
  /** Undefined while more is to come. */
  readonly end: (typeof endSecret)[keyof typeof endSecret] | undefined;
}

/** A line with more typed behind it: what a terminal in raw mode sends, key after key. */
export function typeSecret(before: string, typed: string): Typed {
  let text = before;
  for (let rest = typed; rest !== ""; ) {
    const key = firstKey(rest);
    rest = rest.slice(key.length);
    switch (key) {
      case "\r":
      case "\n":
      case "\u0004":
        return { text, end: endSecret.enter };
      case "\u0003":
        return { text, end: endSecret.interrupt };
      case "\u007f":
      case "\b":
        text = [...text].slice(0, -1).join("");
        break;
      case "\u0015":
        text = "";
        break;
      default:
        if (key >= " ") text += key;
    }
  }
  return { text, end: undefined };
}

function readLine(input: TerminalInput, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new StringDecoder("utf8");
    let typed = "";
    const done = (finish: () => void) => {
      input.off("data", onData);
      input.off("end", onEnd);
      signal.removeEventListener("abort", onAbort);
      finish();
    };
    const onEnd = () => done(() => resolve(typed));
    const onAbort = () => done(() => reject(signal.reason));
    const onData = (chunk: Buffer | string) => {
      const { text, end } = typeSecret(typed, typeof chunk === "string" ? chunk : decoder.write(chunk));
      typed = text;
      if (end === endSecret.interrupt) done(() => reject(new Interrupted()));
      else if (end === endSecret.enter) onEnd();
    };
    input.on("data", onData);
    input.on("end", onEnd);
    signal.addEventListener("abort", onAbort);
    input.resume();
  });
}

const escapeKey = "\u001b";

/** What follows an escape for arrows and the like, which change nothing. */
const behindEscape = /^(?:\[[\d;]*[ -/]*[@-~]|O.|.)?/u;

function firstKey(typed: string): string {
  if (!typed.startsWith(escapeKey)) return String.fromCodePoint(typed.codePointAt(0) ?? 0);
  return escapeKey + (behindEscape.exec(typed.slice(1))?.[0] ?? "");
}
