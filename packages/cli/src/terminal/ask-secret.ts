import { StringDecoder } from "node:string_decoder";
import { Interrupted } from "../errors.js";
import { endSecret, typeSecret } from "./type-secret.js";

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
  output.write(question);
  input.setRawMode?.(true);
  try {
    return await readLine(input, signal);
  } finally {
    input.setRawMode?.(false);
    input.pause();
    output.write("\n");
  }
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
