import type { TransportRequest, TransportResponse } from "@tcrkit/client/core";
import type { HttpStreams } from "@tcrkit/client/http";
import { run } from "../src/app.js";
import { Interrupted } from "../src/shell/errors.js";
import { sleep } from "../src/shell/node/sleep.js";
import type { Machine, ProgramEnd } from "../src/shell/shell.js";
import { createMemoryFiles, type MemoryFiles } from "./memory-files.js";

/** What came of a command line. */
export interface Transcript {
  readonly exitCode: number;
  /** In lines, without the last line's end. */
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly requests: readonly SeenRequest[];
}

export interface SeenRequest {
  readonly url: string;
  readonly action: string | undefined;
  readonly region: string | undefined;
  readonly language: string | undefined;
  readonly token: string | undefined;
  /** Who makes the call, as it says. */
  readonly requestClient: string | undefined;
  readonly input: unknown;
}

export interface TerminalOptions {
  /** What the server answers, in this order; the last one again and again. */
  readonly answers?: readonly Answer[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether stdout and stderr are a terminal of 80 columns. */
  readonly isTTY?: boolean;
  /** Width of the terminal. Default: 80. */
  readonly columns?: number;
  /** Texts of the files that there are, by their paths; `-` is stdin. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is typed when a secret is asked for. Without it there is no terminal to ask on. */
  readonly secret?: string;
  /** What is typed when a line is asked for, one after the other. */
  readonly typed?: readonly string[];
  /** Files with their permissions, in memory; what commands write is found there. Default: those of `files`. */
  readonly disk?: MemoryFiles;
  readonly machine?: Machine;
  /** Programs on the PATH, by name. Default: none. */
  readonly programs?: Readonly<Record<string, FakeProgram>>;
  /** The host names that have an address. Default: all. */
  readonly resolved?: readonly string[];
  /** What registries answer. Default: there is none. */
  readonly streams?: HttpStreams["send"];
  /** Milliseconds by which the clock moves with each request. */
  readonly tickMs?: number;
}

/** The content of `Response`, a whole body, an interruption, or what makes a whole answer or throws. */
export type Answer =
  | { readonly [member: string]: unknown }
  | string
  | "interrupt"
  | ((action: string, input: Readonly<Record<string, unknown>>) => TransportResponse);

/** What comes of a program that is run. */
export type FakeProgram = (args: readonly string[], input: string) => ProgramEnd;

/** A key that opens the fake server. */
export const keyEnv = {
  TENCENTCLOUD_SECRET_ID: "AKIDexample",
  TENCENTCLOUD_SECRET_KEY: "secret-key-of-the-test",
  TENCENTCLOUD_REGION: "ap-guangzhou",
};

/** Runs a command line against a server in the process, and gives back what a user sees. */
export async function tcr(argv: readonly string[], options: TerminalOptions = {}): Promise<Transcript> {
  const { answers = [{}], env = keyEnv, isTTY = false, tickMs = 0, files = {}, secret } = options;
  const written = { stdout: "", stderr: "" };
  const requests: SeenRequest[] = [];
  const typed = [...(options.typed ?? [])];
  const interruption = new AbortController();
  let nowMs = Date.UTC(2024, 0, 1);
  const send = async (request: TransportRequest) => {
    nowMs += tickMs;
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    const { action = "", input } = seen(request);
    requests.push(seen(request));
    if (typeof answer === "function") return answer(action, input as Readonly<Record<string, unknown>>);
    if (answer === "interrupt") {
      interruption.abort(new Interrupted());
      request.signal.throwIfAborted();
    }
    if (typeof answer === "string") return { status: 502, body: answer };
    return { status: 200, body: JSON.stringify({ Response: { ...answer, RequestId: "request-1" } }) };
  };
  const stream = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY,
    columns: isTTY ? (options.columns ?? 80) : undefined,
  });
  const exitCode = await run(argv, {
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    env,
    now: () => nowMs,
    utcOffsetMinutes: () => 8 * 60,
    sleep,
    createTransport: async () => ({ send }),
    createStreams: async () => ({ send: options.streams ?? failedStream, close: () => {} }),
    readText: async (path) => files[path] ?? Promise.reject(Object.assign(new Error(path), { code: "ENOENT" })),
    async *readChunks(path) {
      yield new TextEncoder().encode(files[path] ?? "");
    },
    files: options.disk ?? createMemoryFiles(files),
    machine: options.machine ?? { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" },
    resolves: async (hostname) => options.resolved?.includes(hostname) !== false,
    runProgram: async (program, args, { input }) => options.programs?.[program]?.(args, input),
    ask:
      options.typed === undefined
        ? undefined
        : async (question) => {
            written.stderr += `${question}\n`;
            return typed.shift() ?? "";
          },
    askSecret:
      secret === undefined
        ? undefined
        : async (question) => {
            written.stderr += `${question}\n`;
            return secret;
          },
    untilInterrupted: (work) => raceSignal(work, interruption.signal),
    signal: interruption.signal,
    version: () => "1.2.3",
  });
  return { exitCode, stdout: linesOf(written.stdout), stderr: linesOf(written.stderr), requests };
}

/** What stderr tells of a command line that has one problem: the problem, with what to do instead. */
export function problemIn(stderr: readonly string[]): string {
  const [headline = "", ...details] = stderr.slice(0, -1);
  return [headline.replace(/^Error: /, ""), ...details.map((detail) => detail.trim())].join("; ");
}

function seen({ url, headers, body }: TransportRequest): SeenRequest {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    url,
    action: lower["x-tc-action"],
    region: lower["x-tc-region"],
    language: lower["x-tc-language"],
    token: lower["x-tc-token"],
    requestClient: lower["x-tc-requestclient"],
    input: JSON.parse(String(body)),
  };
}

async function failedStream(): Promise<never> {
  throw new Error("there is no registry");
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    work.then(resolve, reject);
  });
}
