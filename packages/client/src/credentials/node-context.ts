import type { Transport } from "../transports/transport.js";
import type { CredentialContext, SourceOptions } from "./context.js";
import { decodeText } from "./decode-text.js";

/** What is used of Node. Its modules are asked for at run time, so that a bundle for other places builds as well. */
interface NodeProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly getBuiltinModule?: (name: string) => unknown;
}

interface NodeOs {
  readonly homedir: () => string;
}

interface NodeFiles {
  readonly open: (path: string, flags: "r") => Promise<OpenFile>;
  readonly lstat: (path: string) => Promise<unknown>;
}

interface OpenFile {
  readonly read: (buffer: Uint8Array, offset: number) => Promise<{ readonly bytesRead: number }>;
  readonly close: () => Promise<void>;
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
  const isThere = async (path: string) =>
    files?.lstat(path).then(
      () => true,
      () => false,
    ) ?? false;
  return {
    env: process?.env ?? {},
    homeFolder: homeFolderOf(os),
    readFile: async (path) => (files === undefined ? undefined : readIfThere(files, path)),
    isThere,
    now,
    transport,
  };
}

/** A user whom the system does not know, as in many containers, has none; what is relative leads wherever a program was started. */
function homeFolderOf(os: NodeOs | undefined): string | undefined {
  try {
    const folder = os?.homedir() ?? "";
    // Node's sign for bytes that are no UTF-8 would lead to a folder of another name.
    return /^(?:[\\/]|[a-z]:[\\/])[^\ufffd]*$/i.test(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

async function readIfThere(files: NodeFiles, path: string): Promise<string | undefined> {
  try {
    return decodeText(await readBytes(files, path));
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** More than any file of credentials has; some devices never end. */
const maxBytes = 1 << 20;

async function readBytes({ open }: NodeFiles, path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    let bytes: Uint8Array = new Uint8Array(4096);
    for (let length = 0; ; ) {
      const { bytesRead } = await file.read(bytes, length);
      length += bytesRead;
      if (bytesRead === 0) return bytes.subarray(0, length);
      if (length > maxBytes) throw Object.assign(new Error(`more than ${maxBytes} bytes`), { code: "EFBIG" });
      if (length === bytes.length) bytes = grown(bytes);
    }
  } finally {
    await file.close();
  }
}

function grown(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
