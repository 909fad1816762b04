import { exampleCredentials } from "../domain/credentials.js";
import { createMock } from "../mock.js";
import { UsageError } from "../options/flag.js";
import { defaults } from "../options/options.js";
import { originAt } from "../options/reach.js";
import { type CommandLine, parseCommandLine } from "./command-line.js";
import { printEnv } from "./env.js";
import { printHelp } from "./help.js";
import { logLine } from "./log-line.js";

/** The shell of tcr-mock: its streams, files, clock and end. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly readFile: (path: string) => Promise<string>;
  /** The same in chunks, for a file that is longer than a text can be. Default: by `readFile`. */
  readonly readChunks?: (path: string) => AsyncIterable<Uint8Array>;
  /** Another seed each time. */
  readonly randomSeed: () => string;
  readonly now: () => number;
  /** Width of the terminal that stdout is. Default: as if it were wide enough. */
  readonly columns?: number | undefined;
  /** Ends the command when it is aborted. */
  readonly stop: AbortSignal;
}

/** Runs tcr-mock. Resolves to the exit code: 0, 1 when it cannot serve, 2 for invalid usage. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const line = await parseCommandLine(args, {
      ...io,
      log: (request, diagnosis) => io.stderr(logLine(request, diagnosis)),
      notice: (line) => io.stderr(`tcr-mock: ${line}\n`),
    });
    if (line.command === "help") io.stdout(printHelp(io.columns));
    else if (line.command === "env") {
      const { credentials = [exampleCredentials], listenAddress = defaults.listenAddress, tlsCert } = line.options;
      const [pair = exampleCredentials] = credentials;
      io.stdout(printEnv(originAt(listenAddress, line.port, tlsCert !== undefined), pair, line.tool));
    } else await serve(line, io);
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    io.stderr(`tcr-mock: ${messageOf(error)}\n${isUsage ? "Try tcr-mock --help.\n" : ""}`);
    return isUsage ? 2 : 1;
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

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isPortTaken = "code" in error && error.code === "EADDRINUSE";
  return isPortTaken ? `${error.message}; give another port by --port N, or a free one by --port 0` : error.message;
}
