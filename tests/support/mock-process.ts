import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** A `tcr-mock` in a process of its own. */
export interface MockProcess {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** How it ended, once it has: an exit code or a signal. */
  readonly ended: () => string | undefined;
  /** What the mock said of its own faults, and of its end where nobody asked for it. */
  readonly faults: () => readonly string[];
  /** Asks it to stop, and resolves once it has. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** Enough to know what is wrong; a broken mock says it of every request. */
const MAX_FAULTS = 20;
/** A large state takes its time. */
const START_MS = 120_000;

/** Where the built mock is, unless a runner is given another one. */
export function builtMock(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@tcrkit/mock/package.json")), "dist", "bin.js");
}

/** Starts the mock on a free loopback port. @throws Error with what it wrote, when it does not get ready. */
export async function startMockProcess(bin: string, args: readonly string[]): Promise<MockProcess> {
  const child = spawn(process.execPath, [bin, "--port", "0", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const log = followLog(child.stderr);
  let ended: string | undefined;
  let isAsked = false;
  // A runner that breaks off leaves nothing behind.
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);
  child.once("exit", (code, signal) => {
    process.off("exit", endWithUs);
    ended = signal ?? `exit code ${code}`;
  });
  const url = await readyUrl(child).catch(async (error: unknown) => {
    await end(child, "SIGKILL");
    throw new Error(`tcr-mock ${args.join(" ")} did not get ready: ${log.latest()}`, { cause: error });
  });
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    ended: () => ended,
    faults: () => (ended === undefined || isAsked ? log.faults : [...log.faults, `the mock ended: ${ended}`]),
    stop: () => {
      isAsked = true;
      return end(child, "SIGTERM");
    },
    kill: () => {
      isAsked = true;
      return end(child, "SIGKILL");
    },
  };
}

/** Reads a line for each request, and in it the stack of what went wrong inside the mock. */
function followLog(stream: Readable): { readonly faults: readonly string[]; readonly latest: () => string } {
  const faults: string[] = [];
  const latest: string[] = [];
  createInterface({ input: stream }).on("line", (line) => {
    const [request = "", mark = ""] = latest.slice(-2);
    if (mark.includes("a fault of the mock:") && faults.length < MAX_FAULTS) {
      faults.push(`a fault of the mock in ${request.split(" ")[0]}: ${line.trim()}`);
    }
    latest.push(line);
    if (latest.length > 20) latest.shift();
  });
  return { faults, latest: () => latest.join("\n") };
}

async function readyUrl(child: ChildProcess): Promise<string> {
  let printed = "";
  const signal = AbortSignal.timeout(START_MS);
  const ended = once(child, "exit", { signal }).then(() => undefined);
  child.stdout?.setEncoding("utf8");
  for (;;) {
    const data = child.stdout === null ? undefined : once(child.stdout, "data", { signal });
    const text = await Promise.race([data, ended]);
    if (text === undefined) throw new Error("It ended.");
    printed += String(text[0]);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (url !== undefined) return url;
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill(signal);
  await exit;
}
