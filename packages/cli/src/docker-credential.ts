#!/usr/bin/env node
import { nodePrivateFolder, nodeProcesses } from "./cache/node-private-folder.js";
import { runCredentialHelper } from "./commands/docker-credential/credential-helper.js";
import { createNodeContext } from "./node-context.js";

const context = {
  ...createNodeContext(),
  // Docker talks to it: there is nobody to ask.
  ask: undefined,
  askSecret: undefined,
  privateFolder: nodePrivateFolder,
  processes: nodeProcesses,
};

// Not awaited: the program is built as CommonJS, which starts faster.
void runCredentialHelper(process.argv.slice(2), context).then((exitCode) => {
  process.exitCode = exitCode;
});
