import { randomUUID } from "node:crypto";
import { CommandError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";

/** What the emulator's command works with. */
export interface MockIo {
  readonly stdout: (text: string) => unknown;
  readonly stderr: (text: string) => unknown;
  readonly readFile: (path: string) => Promise<string>;
  /** The same in chunks, for a file that is longer than a text can be. */
  readonly readChunks: (path: string) => AsyncIterable<Uint8Array>;
  readonly randomSeed: () => string;
  readonly now: () => number;
  /** Width of the terminal; undefined where stdout is none. */
  readonly columns: number | undefined;
  /** Ends it when it is aborted. */
  readonly stop: AbortSignal;
}

/** The emulator's command. */
export interface MockCommand {
  readonly run: (args: readonly string[], io: MockIo) => Promise<number>;
  readonly randomSeed: () => string;
}

/** `tcr mock [env] [--flags of tcr-mock]`: the emulator in the foreground, and how to point tools at it. */
export function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  return runMock(argv, shell, reporter, loadMock);
}

/** Not a literal in the import: a bundle must not take it along, and it need not be there. */
const entry: string = "@tcrkit/mock/command";

/** Loads the emulator from where it is installed. Rejects with Node's error where it is not. */
async function loadMock(): Promise<MockCommand> {
  const { run } = (await import(entry)) as Pick<MockCommand, "run">;
  return { run, randomSeed: randomUUID };
}

/**
 * Runs the emulator that `load` gives. What it says goes to stderr, the lines that point tools at it to stdout.
 *
 * @throws CommandError where it is not installed, or too old.
 */
export async function runMock(
  argv: readonly string[],
  shell: Shell,
  reporter: Reporter,
  load: () => Promise<MockCommand>,
): Promise<ExitCode> {
  const command = await loadOrExplain(load);
  const { stdout } = shell;
  const io = mockIo(command, shell, reporter);
  if (!servesWith(argv)) return exitCodeOf(await command.run(argv, { ...io, stdout: (text) => stdout.write(text) }));
  const ready = async (text: string) => {
    reporter.write(text);
    const port = /^.*https?:\/\/\S+:(\d+)/.exec(text)?.[1];
    if (port === undefined) return;
    reporter.line(messages.pointHere);
    await command.run(["env", ...withoutPort(argv), "--port", port], {
      ...io,
      stdout: (lines) => stdout.write(lines),
    });
  };
  return exitCodeOf(await command.run(argv, { ...io, stdout: ready }));
}

async function loadOrExplain(load: () => Promise<MockCommand>): Promise<MockCommand> {
  try {
    return await load();
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case "ERR_MODULE_NOT_FOUND":
      case "MODULE_NOT_FOUND":
        throw new CommandError(messages.missing, exitCodes.notFound, [messages.install]);
      case "ERR_PACKAGE_PATH_NOT_EXPORTED":
        throw new CommandError(messages.tooOld, exitCodes.notFound, [messages.update]);
      default:
        throw error;
    }
  }
}

function mockIo({ randomSeed }: MockCommand, shell: Shell, reporter: Reporter): Omit<MockIo, "stdout"> {
  const { readText, readChunks, now, signal } = shell;
  const { columns } = shell.stdout;
  return { stderr: reporter.write, readFile: readText, readChunks, randomSeed, now, columns, stop: signal };
}

function servesWith(argv: readonly string[]): boolean {
  return !argv.some((word) => word === "env" || word === "--help" || word === "-h");
}

function withoutPort(argv: readonly string[]): string[] {
  return argv.filter((word, index) => word !== "--port" && argv[index - 1] !== "--port" && !word.startsWith("--port="));
}

/** The emulator's: 0, 1 when it cannot serve, 2 for a wrong command line. */
function exitCodeOf(code: number): ExitCode {
  if (code === 0) return exitCodes.ok;
  return code === 2 ? exitCodes.usage : exitCodes.unexpected;
}

/** The words of `tcr mock`. */
const messages = {
  missing: "the emulator is not installed: it is a package of its own.",
  install: "Next: npm install --global @tcrkit/mock, or without --global beside a @tcrkit/cli that a project has",
  tooOld: "the emulator that is installed does not go with this tcr.",
  update: "Next: npm install --global @tcrkit/cli@latest @tcrkit/mock@latest",
  pointHere: "To point tcr and other tools at it, in another shell:",
};
