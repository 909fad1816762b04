import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface ChildServer {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly stop: () => void;
}

/** Starts a server of this folder in a process of its own, so that it takes no time from what is measured. */
export async function startChildServer(file: string, args: readonly string[] = []): Promise<ChildServer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { host: `127.0.0.1:${line.toString().trim()}`, stop: () => child.stdin.end() };
}
