import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startChildServer } from "./child-server.js";
import { type Figure, printFigures } from "./report.js";

/** What the program of calls holds after so many of them. */
interface Held {
  readonly calls: number;
  readonly heapBytes: number;
  readonly sockets: number;
  readonly timers: number;
  readonly listeners: number;
}

const checkpoints = [10_000, 25_000, 50_000, 75_000, 100_000];
/** Between the first checkpoint and the last: a leak of 12 bytes a call would show. */
const maxGrowthBytes = 1_000_000;
const program = fileURLToPath(new URL("client-calls.ts", import.meta.url));

/** 100,000 calls of one client: the heap stays flat once it is warm, and nothing is left in the end. */
export async function benchClientMemory(): Promise<void> {
  const server = await startChildServer("./canned-server.ts");
  try {
    const args = ["--expose-gc", "--import", "tsx", program, server.host, ...checkpoints.map(String)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const lines = stdout.trim().split("\n");
    const figures = judge(lines.map((line) => JSON.parse(line) as Held));
    printFigures(`Memory over ${checkpoints.at(-1)?.toLocaleString("en-US")} calls with 64 in flight`, figures);
    if (figures.some(({ met }) => met === false)) process.exitCode = 1;
  } finally {
    server.stop();
  }
}

function judge(told: readonly Held[]): Figure[] {
  const during = told.slice(0, -1);
  const closed = told.at(-1);
  const growth = (during.at(-1)?.heapBytes ?? Number.NaN) - (during[0]?.heapBytes ?? Number.NaN);
  const none = (what: string, found: number | undefined): Figure => ({
    what,
    value: String(found),
    target: "none",
    met: found === 0,
  });
  return [
    ...during.map(({ calls, heapBytes, sockets }) => ({
      what: `after ${calls.toLocaleString("en-US")} calls`,
      value: `${megabytes(heapBytes)} MB, ${sockets} sockets`,
    })),
    {
      what: "growth once it is warm",
      value: `${megabytes(growth)} MB`,
      target: `at most ${megabytes(maxGrowthBytes)} MB`,
      met: growth <= maxGrowthBytes,
    },
    none("listeners on the callers' signal, between calls", Math.max(...told.map(({ listeners }) => listeners))),
    none("sockets left once it is closed", closed?.sockets),
    none("timers left once it is closed", closed?.timers),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
