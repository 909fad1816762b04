import packageJson from "../package.json" with { type: "json" };
import { nodeFiles } from "./config/node-files.js";
import { nodeMachine } from "./config/node-machine.js";
import type { Context } from "./context.js";
import { Interrupted } from "./errors.js";
import { openOutput } from "./terminal/open-output.js";

/** The world as Node has it. What most commands do without is loaded when one asks for it. */
export function createNodeContext(): Context {
  let interruption: AbortSignal | undefined;
  const signal = () => {
    interruption ??= interruptionSignal();
    return interruption;
  };
  return {
    stdout: openOutput(1, openStdout, endQuietly),
    stderr: openOutput(2, () => process.stderr, endQuietly),
    // To look for a terminal opens stdin.
    get ask() {
      return isTerminal() ? (question: string) => askLine(question, signal()) : undefined;
    },
    get askSecret() {
      return isTerminal() ? (question: string) => askSecret(question, signal()) : undefined;
    },
    env: process.env,
    now: Date.now,
    createTransport: async (options) => (await import("@tcrkit/client/http")).createHttpTransport(options),
    files: nodeFiles,
    machine: nodeMachine,
    runProgram: async (...run) => (await import("./programs/run-program.js")).runProgram(...run),
    readText: async (path) => (await import("./terminal/read-text.js")).readText(path, process.stdin, signal()),
    get signal() {
      return signal();
    },
    version: () => packageJson.version,
  };
}

/** Aborted at the first Ctrl-C; a second one ends the process whatever it is doing. */
function interruptionSignal(): AbortSignal {
  const interruption = new AbortController();
  process.once("SIGINT", () => interruption.abort(new Interrupted()));
  return interruption.signal;
}

function openStdout(): NodeJS.WriteStream {
  return process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    endQuietly();
  });
}

/** Whoever reads our output may stop early, as `head` does. */
function endQuietly(): void {
  process.exit();
}

function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

async function askLine(question: string, signal: AbortSignal): Promise<string> {
  const terminal = await import("./terminal/ask-line.js");
  return terminal.askLine(question, process.stdin, process.stderr, signal);
}

async function askSecret(question: string, signal: AbortSignal): Promise<string> {
  const terminal = await import("./terminal/ask-secret.js");
  return terminal.askSecret(question, process.stdin, process.stderr, signal);
}
