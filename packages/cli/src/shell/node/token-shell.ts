import { nodePrivateFolder, nodeProcesses } from "./node-private-folder.js";
import { createNodeShell } from "./node-shell.js";

/** The shell of a program that hands out tokens. Another program talks to it: there is nobody to ask. */
export function createTokenShell() {
  return {
    ...createNodeShell(),
    ask: undefined,
    askSecret: undefined,
    privateFolder: nodePrivateFolder,
    processes: nodeProcesses,
  };
}
