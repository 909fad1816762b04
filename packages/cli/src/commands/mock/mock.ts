import type { Context } from "../../context.js";
import { CommandError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import type { Talk } from "../../talk.js";
import { mockText } from "../../text/mock.js";
import { loadMock, type MockCommand, type MockContext } from "./load-mock.js";

/** `tcr mock [env] [--flags of tcr-mock]`: the emulator in the foreground, and how to point tools at it. */
export function run(argv: readonly string[], context: Context, talk: Talk): Promise<ExitCode> {
  return runMock(argv, context, talk, loadMock);
}

/**
 * The same with an emulator of one's own. What it says goes to stderr, the lines that point tools at it to stdout.
 *
 * @throws CommandError where it is not installed, or too old.
 */
export async function runMock(
  argv: readonly string[],
  context: Context,
  talk: Talk,
  load: () => Promise<MockCommand>,
): Promise<ExitCode> {
  const command = await loadOrExplain(load);
  const { stdout } = context;
  const world = mockContext(command, context, talk);
  if (!servesWith(argv)) return exitCodeOf(await command.run(argv, { ...world, stdout: (text) => stdout.write(text) }));
  const ready = async (text: string) => {
    talk.write(text);
    const port = /^.*https?:\/\/\S+:(\d+)/.exec(text)?.[1];
    if (port === undefined) return;
    talk.line(mockText.pointHere);
    await command.run(["env", ...withoutPort(argv), "--port", port], {
      ...world,
      stdout: (lines) => stdout.write(lines),
    });
  };
  return exitCodeOf(await command.run(argv, { ...world, stdout: ready }));
}

async function loadOrExplain(load: () => Promise<MockCommand>): Promise<MockCommand> {
  try {
    return await load();
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case "ERR_MODULE_NOT_FOUND":
      case "MODULE_NOT_FOUND":
        throw new CommandError(mockText.missing, exitCodes.notFound, [mockText.install]);
      case "ERR_PACKAGE_PATH_NOT_EXPORTED":
        throw new CommandError(mockText.tooOld, exitCodes.notFound, [mockText.update]);
      default:
        throw error;
    }
  }
}

function mockContext({ randomSeed }: MockCommand, context: Context, talk: Talk): Omit<MockContext, "stdout"> {
  return { stderr: talk.write, readFile: context.readText, randomSeed, now: context.now, stop: context.signal };
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
