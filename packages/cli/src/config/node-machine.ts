import type { Machine } from "./machine.js";

interface NodeOs {
  readonly homedir: () => string;
}

/** The computer that this process runs on. */
export const nodeMachine: Machine = {
  platform: process.platform,
  get homeFolder() {
    const os = process.getBuiltinModule("node:os") as NodeOs;
    return os.homedir().replace(/[\\/]$/, "") || undefined;
  },
  nodeVersion: process.version,
};
