import { openSync } from "node:fs";
import { WriteStream } from "node:tty";
import { CommandError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";

/**
 * Shows something to whoever sits at the terminal that stdin is: on stderr, or past it where that leads to a file.
 *
 * @throws CommandError where the terminal does not open.
 */
export async function onTerminal<T>(show: (output: WriteStream) => Promise<T>): Promise<T> {
  if (process.stderr.isTTY) return show(process.stderr);
  const terminal = openTerminal();
  try {
    return await show(terminal);
  } finally {
    terminal.destroy();
  }
}

function openTerminal(): WriteStream {
  try {
    return new WriteStream(openSync(process.platform === "win32" ? "\\\\.\\CONOUT$" : "/dev/tty", "r+"));
  } catch {
    throw new CommandError(messages.closed, exitCodes.usage, [messages.next]);
  }
}

const messages = {
  closed: "a question cannot be shown: stderr leads elsewhere, and the terminal does not open.",
  next: "Next: leave stderr on the terminal, or say by a flag what would be asked, such as --yes",
};
