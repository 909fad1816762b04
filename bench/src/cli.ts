import { fileURLToPath } from "node:url";
import { startChildServer } from "./child-server.js";
import { type Command, timeCommands } from "./processes.js";
import { printFigures } from "./report.js";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));

/** The start of the CLI, as whole processes, beside bare Node. */
export async function benchCli(): Promise<void> {
  const server = await startChildServer("./canned-server.ts");
  try {
    const env = {
      ...process.env,
      TENCENTCLOUD_SECRET_ID: "AKIDbenchmark",
      TENCENTCLOUD_SECRET_KEY: "benchmark-secret",
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TCR_ENDPOINT: `http://${server.host}`,
    };
    const node = (...args: string[]): Command => ({ file: process.execPath, args, cwd: ".", env });
    const times = timeCommands(
      {
        node: node("-e", "0"),
        version: node(bin, "--version"),
        help: node(bin, "help"),
        actionHelp: node(bin, "help", "describe-images"),
        call: node(bin, "describe-instances"),
      },
      9,
    );
    const beside = (what: string, ms: number) => ({
      what,
      value: `${ms.toFixed(0)} ms, ${(ms / times.node).toFixed(2)}`,
    });
    printFigures("The CLI's start, as whole processes (medians of 9; ratio to bare Node)", [
      beside("node -e 0", times.node),
      beside("tcr --version", times.version),
      beside("tcr help", times.help),
      beside("tcr help describe-images", times.actionHelp),
      beside("tcr describe-instances, canned server", times.call),
    ]);
  } finally {
    server.stop();
  }
}
