import type { ReadStream, WriteStream } from "node:tty";

/** Asks on a terminal for a line of text. @throws the signal's reason when it is aborted. */
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
  try {
    return (await reader.question(question, { signal })).trim();
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    reader.close();
  }
}
