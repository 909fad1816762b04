import { exampleCredentials } from "../domain/credentials.js";
import { createMock } from "../mock.js";
import { UsageError } from "../options/flag.js";
import { type CommandLine, parseCommandLine } from "./command-line.js";
import { printEnv } from "./env.js";
import { printHelp } from "./help.js";
import { logLine } from "./log-line.js";

/** What the command reads and writes. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly readFile: (path: string) => Promise<string>;
  /** Another seed each time. */
  readonly randomSeed: () => string;
  readonly now: () => number;
  /** Ends the command when it is aborted. */
  readonly stop: AbortSignal;
}

/** Runs the command. The exit code: 0, 1 when it cannot serve, 2 for a command line that makes no sense. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const line = await parseCommandLine(args, {
      ...io,
      log: (request, diagnosis) => io.stderr(logLine(request, diagnosis)),
    });
    if (line.command === "help") io.stdout(printHelp());
    else if (line.command === "env") {
      io.stdout(printEnv(line.port, line.options.credentials?.[0] ?? exampleCredentials));
    } else await serve(line, io);
    return 0;
  } catch (error) {
    io.stderr(`tcr-mock: ${error instanceof Error ? error.message : String(error)}\nTry tcr-mock --help.\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function serve({ port, options }: CommandLine, io: CommandIo): Promise<void> {
  const mock = await createMock(options);
  try {
    io.stdout(`tcr-mock is ready: ${await mock.listen({ port })}\n`);
    if (!io.stop.aborted) {
      await new Promise((resolve) => io.stop.addEventListener("abort", resolve, { once: true }));
    }
  } finally {
    await mock.close();
  }
}
