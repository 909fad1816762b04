import type { Machine } from "../shell.js";

interface NodeOs {
  readonly homedir: () => string;
}

let home: string | undefined;

/** The computer that this process runs on. */
export const nodeMachine: Machine = {
  platform: process.platform,
  get homeFolder() {
    home ??= findHome();
    return home;
  },
  nodeVersion: process.version,
};

function findHome(): string | undefined {
  try {
    const named = namedHome() ?? (process.getBuiltinModule("node:os") as NodeOs).homedir();
    const folder = named.replace(/(?<=.)[\\/]$/, "");
    // What is relative leads wherever the program was started; Node's sign for bytes that are no UTF-8, to a folder of another name.
    return /^(?:[\\/]|[a-zA-Z]:[\\/]?)[^\ufffd]*$/.test(folder) ? folder : undefined;
  } catch {
    // A user whom the system does not know, as in many containers, has none.
    return undefined;
  }
}

/** What `homedir` looks at first: to load its module takes longer than the rest of finding a folder. */
function namedHome(): string | undefined {
  return process.env[process.platform === "win32" ? "USERPROFILE" : "HOME"];
}
