import type { CredentialContext } from "../../src/credentials/context.js";
import { loopbackTransport } from "./loopback-transport.js";

/** 2026-01-01T00:00:00Z. */
export const nowMs = 1_767_225_600_000;
export const nowSeconds = nowMs / 1000;
export const home = "/home/tester";

/** A context whose files are in memory; an Error among them is thrown. */
export function memoryContext({
  env = {},
  files = {},
  ...rest
}: Partial<Omit<CredentialContext, "readFile">> & {
  readonly files?: Readonly<Record<string, string | Error>>;
} = {}): CredentialContext {
  return {
    env,
    homeFolder: home,
    now: () => nowMs,
    transport: loopbackTransport,
    readFile: async (path) => {
      const file = files[path];
      if (file instanceof Error) throw file;
      return file;
    },
    ...rest,
  };
}
