import type { TokenShell } from "../src/api/host-token/token-cache.js";
import { createMemoryFiles, type MemoryFile } from "./memory-files.js";
import { keyEnv } from "./terminal.js";

export const hour = 3_600_000;
export const host = "tools.tencentcloudcr.com";
const registry = {
  RegistryId: "tcr-1",
  RegistryName: "tools",
  Status: "Running",
  PublicDomain: host,
  RegionName: "ap-seoul",
};

/** A program that hands out tokens. */
type TokenProgram = (argv: readonly string[], shell: TokenShell) => Promise<number>;

/** Makes computers with such a program on them, and the API behind. Tokens hold an hour, and are counted. */
export function createTokenComputer(program: TokenProgram) {
  return (given: Readonly<Record<string, MemoryFile>> = {}, running: readonly number[] = [], isReadOnly = false) => {
    const refuse = () => Promise.reject(Object.assign(new Error("read-only"), { code: "EROFS" }));
    const memory = createMemoryFiles(given);
    const files = isReadOnly ? { ...memory, writePrivate: refuse } : memory;
    const all = files.all as Map<string, MemoryFile>;
    const seen = { nowMs: Date.UTC(2024, 0, 1), tokens: 0, actions: [] as string[], pauses: 0 };
    const answerTo = (action: string) => {
      switch (action) {
        case "DescribeInstances":
          return { TotalCount: 1, Registries: [registry] };
        case "DescribeInstanceCustomizedDomain":
          return { TotalCount: 1, DomainInfoList: [{ DomainName: "registry.example.com" }] };
        default:
          return { Username: "1000", Token: `token-${++seen.tokens}`, ExpTime: seen.nowMs + hour };
      }
    };
    const run = async (argv: readonly string[], input = "", env: Readonly<Record<string, string>> = keyEnv) => {
      const written = { stdout: "", stderr: "" };
      const stream = (name: "stdout" | "stderr") => ({
        write: (text: string) => {
          written[name] += text;
        },
        isTTY: false,
        columns: undefined,
      });
      const exitCode = await program(argv, {
        stdout: stream("stdout"),
        stderr: stream("stderr"),
        env: { TCR_ENDPOINT: "tcr.example.com", ...env },
        utcOffsetMinutes: () => 0,
        now: () => seen.nowMs,
        sleep: async () => {
          seen.pauses++;
          await new Promise((resolve) => setImmediate(resolve));
        },
        createStreams: async () => Promise.reject(new Error("there is no registry")),
        createTransport: async () => ({
          send: async ({ headers }) => {
            const action = headers["x-tc-action"] ?? headers["X-TC-Action"] ?? "";
            seen.actions.push(action);
            return { status: 200, body: JSON.stringify({ Response: { ...answerTo(action), RequestId: "r" } }) };
          },
        }),
        files,
        machine: { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" },
        runProgram: async () => undefined,
        resolves: async () => true,
        readText: async () => input,
        readChunks: async function* () {},
        ask: undefined,
        askSecret: undefined,
        untilInterrupted: (work) => work,
        signal: new AbortController().signal,
        version: () => "1.2.3",
        privateFolder: {
          create: async (path, text) =>
            isReadOnly ? refuse() : !all.has(path) && all.set(path, { text, mode: 0o600 }) !== undefined,
          remove: async (path) => {
            all.delete(path);
          },
        },
        processes: {
          own: 7,
          isRunning: (id) => running.includes(id) || id === 7,
        },
      });
      return { exitCode, ...written };
    };
    return { run, seen, all };
  };
}
