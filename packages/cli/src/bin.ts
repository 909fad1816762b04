import { run } from "./app.js";
import { createNodeShell } from "./shell/node/node-shell.js";

/** `run` never rejects. */
export function main(): void {
  const shell = createNodeShell();
  void run(process.argv.slice(2), shell).then(shell.end);
}
