import packageJson from "../../../package.json" with { type: "json" };
import type { ExitCode } from "../exit-codes.js";
import type { Files, Shell, TextStream } from "../shell.js";
import { awaitInterruption, type Interruption } from "./interruption.js";
import { nodeMachine } from "./node-machine.js";
import { openOutput } from "./open-output.js";

export interface NodeShell extends Shell {
  /** Ends the process once everything is written: what is still under way, such as the look-up of a name, is not waited for. */
  readonly end: (exitCode: ExitCode) => Promise<void>;
}

/** The shell of a Node process. What most commands do without is loaded when one asks for it. */
export function createNodeShell(): NodeShell {
  let awaited: Interruption | undefined;
  const interruption = () => {
    awaited ??= awaitInterruption();
    return awaited;
  };
  return {
    stdout: openOutput(1, openStdout, endQuietly),
    stderr: withoutFailures(openOutput(2, openStderr, () => {})),
    // To look for a terminal opens stdin.
    get ask() {
      return isTerminal() ? (question: string) => askLine(question, interruption().signal) : undefined;
    },
    get askSecret() {
      return isTerminal() ? (question: string) => askSecret(question, interruption().signal) : undefined;
    },
    env: process.env,
    now: Date.now,
    utcOffsetMinutes: (atMs) => -new Date(atMs).getTimezoneOffset(),
    sleep: async (...time) => (await import("./sleep.js")).sleep(...time),
    createTransport: async (options) => (await import("@tcrkit/client/http")).createHttpTransport(options),
    createStreams: async (options) => (await import("@tcrkit/client/http")).createHttpStreams(options),
    files,
    machine: nodeMachine,
    runProgram: async (...run) => (await import("./run-program.js")).runProgram(...run),
    resolves: async (hostname) => (await import("./resolves.js")).resolves(hostname),
    readText: async (path) => (await import("./read-text.js")).readText(path, process.stdin, interruption().signal),
    async *readChunks(path) {
      yield* (await import("./read-text.js")).readChunks(path, process.stdin);
    },
    untilInterrupted: (work) => interruption().race(work),
    get signal() {
      return interruption().signal;
    },
    version: () => packageJson.version,
    end,
  };
}

/** Node's own streams, as far as they were opened. */
const opened = new Set<NodeJS.WriteStream>();

async function end(exitCode: ExitCode): Promise<void> {
  // Where nothing is under way, a disk that is full is nobody's business.
  const busy = [...opened].filter(({ writableLength }) => writableLength > 0);
  for (const stream of busy) await new Promise<void>((resolve) => stream.write("", () => resolve()));
  process.exit(exitCode);
}

function openStdout(): NodeJS.WriteStream {
  if (opened.has(process.stdout)) return process.stdout;
  opened.add(process.stdout);
  return process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") endQuietly();
    void import("./end-by-failure.js").then(({ endByFailure }) => endByFailure(error, openStderr()));
  });
}

function openStderr(): NodeJS.WriteStream {
  if (opened.has(process.stderr)) return process.stderr;
  opened.add(process.stderr);
  return process.stderr.on("error", () => {});
}

/** Words that nobody can read are no reason to leave work undone. */
function withoutFailures(stream: TextStream): TextStream {
  return {
    ...stream,
    write: (text) => {
      try {
        return stream.write(text);
      } catch {
        return undefined;
      }
    },
  };
}

/** Whoever reads our output may stop early, as `head` does. */
function endQuietly(): void {
  process.exit();
}

/** Whoever can type can be asked: where stderr is a file, the question is shown past it. */
function isTerminal(): boolean {
  return process.stdin.isTTY === true;
}

async function askLine(question: string, signal: AbortSignal): Promise<string> {
  const [{ askLine }, { onTerminal }] = await Promise.all([import("./ask.js"), import("./on-terminal.js")]);
  return onTerminal((output) => askLine(question, process.stdin, output, signal));
}

async function askSecret(question: string, signal: AbortSignal): Promise<string> {
  const [{ askSecret }, { onTerminal }] = await Promise.all([import("./ask.js"), import("./on-terminal.js")]);
  return onTerminal((output) => askSecret(question, process.stdin, output, signal));
}

const nodeFiles = async () => (await import("./node-files.js")).nodeFiles;

const files: Files = {
  read: async (path) => (await nodeFiles()).read(path),
  list: async (folder) => (await nodeFiles()).list(folder),
  isThere: async (path) => (await nodeFiles()).isThere(path),
  writePrivate: async (...file) => (await nodeFiles()).writePrivate(...file),
  change: async (...file) => (await nodeFiles()).change(...file),
  describe: async (path) => (await nodeFiles()).describe(path),
  isProgram: async (path) => (await nodeFiles()).isProgram(path),
};
