import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** A registry in a process of its own, whose blobs are files. */
export interface RegistryServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Megabytes that it holds in memory. */
  readonly residentMegabytes: () => number;
  readonly stop: () => Promise<void>;
}

export const NAMESPACE = "team";

/** The mock, with a data folder and one instance that takes images without a login. */
export async function startMockRegistry(folder: string): Promise<RegistryServer> {
  const { resolve } = createRequire(import.meta.url);
  const bin = join(dirname(resolve("@tcrkit/mock/package.json")), "dist", "bin.js");
  const content = join(folder, "content.json");
  const Namespaces = [{ NamespaceName: NAMESPACE }];
  await writeFile(content, JSON.stringify({ Instances: [{ RegistryName: "benchmarked", Namespaces }] }));
  const args = ["--data", join(folder, "data"), "--content", content, "--registry-auth", "none", "--quiet"];
  return start(process.execPath, (port) => [bin, "--port", String(port), ...args]);
}

/** Docker's registry, where it is installed. */
export async function startDockerRegistry(folder: string): Promise<RegistryServer | undefined> {
  if (spawnSync("docker-registry", ["--version"]).status !== 0) return undefined;
  const config = join(folder, "config.yml");
  return start("docker-registry", async (port) => {
    const storage = `{ filesystem: { rootdirectory: ${folder} }, delete: { enabled: true } }`;
    const http = `{ addr: "127.0.0.1:${port}" }`;
    await writeFile(config, `version: 0.1\nlog: { level: error }\nstorage: ${storage}\nhttp: ${http}\n`);
    return ["serve", config];
  });
}

async function start(
  file: string,
  argsFor: (port: number) => readonly string[] | Promise<readonly string[]>,
): Promise<RegistryServer> {
  const port = await freePort();
  const child = spawn(file, await argsFor(port), { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await ready(child, `${url}/v2/`);
  return {
    url,
    residentMegabytes: () =>
      Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    stop: async () => {
      if (child.exitCode !== null) return;
      const exit = once(child, "exit");
      child.kill();
      await exit;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, "close");
  return port;
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    if (child.exitCode !== null) break;
    await pause(50);
  }
  throw new Error(`${child.spawnfile} does not get ready.`);
}
