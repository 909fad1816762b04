import type { Transport } from "../transports/transport.js";
import type { CredentialContext, SourceOptions } from "./context.js";

/** What is used of Node. Its modules are asked for at run time, so that a bundle for other places builds as well. */
interface NodeProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly getBuiltinModule?: (name: string) => unknown;
}

interface NodeOs {
  readonly homedir: () => string;
}

interface NodeFiles {
  readonly readFile: (path: string, encoding: "utf8") => Promise<string>;
}

/** The context of some options, with every default in place. */
export function resolveContext({ context = createNodeContext(), transport }: SourceOptions): CredentialContext {
  return transport === undefined ? context : { ...context, transport };
}

/** Environment, home folder, files and clock of this process. Where there is no Node: no variables and no files. */
export function createNodeContext(transport?: Transport, now: () => number = Date.now): CredentialContext {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const os = process?.getBuiltinModule?.("node:os") as NodeOs | undefined;
  const files = process?.getBuiltinModule?.("node:fs/promises") as NodeFiles | undefined;
  return {
    env: process?.env ?? {},
    homeFolder: homeFolderOf(os),
    readFile: async (path) => (files === undefined ? undefined : readIfThere(files, path)),
    now,
    transport,
  };
}

/** A user whom the system does not know, as in many containers, has none. */
function homeFolderOf(os: NodeOs | undefined): string | undefined {
  try {
    return os?.homedir().replace(/[\\/]$/, "");
  } catch {
    return undefined;
  }
}

async function readIfThere(files: NodeFiles, path: string): Promise<string | undefined> {
  try {
    return await files.readFile(path, "utf8");
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
