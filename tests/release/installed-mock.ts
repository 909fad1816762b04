import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const START_MS = 60_000;

/** Runs `tcr-mock` by a Node of one's choice while something is done with it, and ends it. */
export async function withInstalledMock<Value>(
  node: string,
  bin: string,
  use: (url: string) => Promise<Value>,
): Promise<Value> {
  const args = [bin, "--port", "0", "--seed-examples", "--no-throttle", "--quiet"];
  const mock = spawn(node, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(mock, "exit");
  // A runner that breaks off leaves nothing behind.
  const endWithUs = () => mock.kill("SIGKILL");
  process.once("exit", endWithUs);
  try {
    const lines = createInterface({ input: mock.stdout });
    const [line] = (await once(lines, "line", { signal: AbortSignal.timeout(START_MS) })) as [string];
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url === undefined) throw new Error(`tcr-mock: expected its address, got ${line}`);
    return await use(url);
  } finally {
    mock.kill("SIGKILL");
    await exited;
    process.off("exit", endWithUs);
  }
}
