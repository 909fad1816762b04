#!/usr/bin/env node
import { runCredentialHelper } from "./commands/docker-credential/credential-helper.js";
import { nodePrivateFolder, nodeProcesses } from "./shell/node/node-private-folder.js";
import { createNodeShell } from "./shell/node/node-shell.js";

const shell = {
  ...createNodeShell(),
  // Docker talks to it: there is nobody to ask.
  ask: undefined,
  askSecret: undefined,
  privateFolder: nodePrivateFolder,
  processes: nodeProcesses,
};

// Not awaited: the program is built as CommonJS, which starts faster.
void runCredentialHelper(process.argv.slice(2), shell).then(shell.end);
