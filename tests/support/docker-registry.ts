import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.js";

export interface DockerRegistryOptions {
  /** A file of htpasswd with who may log in. Default: everybody may do everything. */
  readonly htpasswd?: string;
}

export interface DockerRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly stop: () => Promise<void>;
}

/** Starts Docker's registry on a free port of loopback, with a folder of its own. @throws Error where it does not get ready. */
export async function startDockerRegistry({ htpasswd }: DockerRegistryOptions = {}): Promise<DockerRegistry> {
  const folder = await mkdtemp(join(tmpdir(), "docker-registry-"));
  const host = `127.0.0.1:${await freePort()}`;
  const config = join(folder, "config.yml");
  const users = join(folder, "htpasswd");
  if (htpasswd !== undefined) await writeFile(users, htpasswd);
  const lines = [
    "version: 0.1",
    "log: { level: error }",
    `storage: { filesystem: { rootdirectory: ${folder} }, delete: { enabled: true } }`,
    `http: { addr: "${host}" }`,
    ...(htpasswd === undefined ? [] : [`auth: { htpasswd: { realm: tests, path: ${users} } }`]),
  ];
  await writeFile(config, `${lines.join("\n")}\n`);
  const child = spawn("docker-registry", ["serve", config], { stdio: "ignore" });
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, "exit");
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(`http://${host}/v2/`)) return { host, stop };
    await pause(100);
  }
  await stop();
  throw new Error("docker-registry does not get ready.");
}

/** One that wants a login answers as well. */
async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ status }) => status < 500,
    () => false,
  );
}
