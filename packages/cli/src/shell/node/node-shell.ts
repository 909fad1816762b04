import packageJson from "../../../package.json" with { type: "json" };
import { Interrupted } from "../errors.js";
import type { Machine, Shell } from "../shell.js";
import { nodeFiles } from "./node-files.js";
import { openOutput } from "./open-output.js";

/** The shell of a Node process. What most commands do without is loaded when one asks for it. */
export function createNodeShell(): Shell {
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
    sleep,
    createTransport: async (options) => (await import("@tcrkit/client/http")).createHttpTransport(options),
    files: nodeFiles,
    machine: nodeMachine,
    runProgram: async (...run) => (await import("./run-program.js")).runProgram(...run),
    readText: async (path) => (await import("./read-text.js")).readText(path, process.stdin, signal()),
    get signal() {
      return signal();
    },
    version: () => packageJson.version,
  };
}

/** @throws the signal's reason as soon as it is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal.addEventListener("abort", onAbort, { once: true });
  });
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
  const terminal = await import("./ask.js");
  return terminal.askLine(question, process.stdin, process.stderr, signal);
}

async function askSecret(question: string, signal: AbortSignal): Promise<string> {
  const terminal = await import("./ask.js");
  return terminal.askSecret(question, process.stdin, process.stderr, signal);
}

interface NodeOs {
  readonly homedir: () => string;
}

/** The computer that this process runs on. */
const nodeMachine: Machine = {
  platform: process.platform,
  get homeFolder() {
    const os = process.getBuiltinModule("node:os") as NodeOs;
    return os.homedir().replace(/[\\/]$/, "") || undefined;
  },
  nodeVersion: process.version,
};
