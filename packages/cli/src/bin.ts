import { run } from "./app.js";
import { createNodeShell } from "./shell/node/node-shell.js";

const shell = createNodeShell();
// Not awaited: the program is built as CommonJS, which starts faster, and `run` never rejects.
void run(process.argv.slice(2), shell).then(shell.end);
