import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { runCommand } from "../interop/run-command.js";

const require = createRequire(import.meta.url);
const START_MS = 60_000;

/** A registry for npm on loopback: our packages stay in it, all others come from the registry that npm is set to. */
export interface NpmRegistry {
  readonly url: string;
  /** What makes npm and pnpm use it, and it alone. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts it on a free port, with its packages and the settings for its users in a folder. */
export async function startNpmRegistry(folder: string): Promise<NpmRegistry> {
  const uplink = (await runCommand("npm", ["config", "get", "registry"])).trim();
  const url = `http://127.0.0.1:${await freePort()}/`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "config.json"), JSON.stringify(settings(uplink)));
  await writeFile(
    join(folder, "npmrc"),
    `registry=${url}\n@tcrkit:registry=${url}\n${url.replace("http:", "")}:_authToken=anybody\n`,
  );
  const server = await start(join(folder, "config.json"), url);
  return {
    url,
    env: settingsInEnvironment(url, join(folder, "npmrc")),
    stop: () => end(server),
  };
}

/**
 * Makes sure that npm and pnpm publish to this registry and to no other, whatever else they are set to.
 *
 * @throws Error with the tool that would not
 */
export async function assertPublishesTo({ url, env }: NpmRegistry, cwd: string): Promise<void> {
  for (const tool of ["npm", "pnpm"]) {
    for (const key of ["registry", "@tcrkit:registry"]) {
      const found = (await runCommand(tool, ["config", "get", key], { cwd, env })).trim();
      if (found !== url) throw new Error(`${tool} would publish elsewhere: expected ${url} as its ${key}`);
    }
  }
}

/** Each tool has its own names for them, and a script's environment may hold some already. */
function settingsInEnvironment(registry: string, userconfig: string): Readonly<Record<string, string>> {
  return {
    NPM_CONFIG_USERCONFIG: userconfig,
    npm_config_userconfig: userconfig,
    npm_config_registry: registry,
    pnpm_config_registry: registry,
    // Else pnpm wants everything installed anew from there.
    pnpm_config_verify_deps_before_run: "false",
  };
}

/** Its settings are YAML, of which JSON is a part. Whoever reaches it may publish. */
function settings(uplink: string) {
  return {
    storage: "./storage",
    uplinks: { npm: { url: uplink, cache: false } },
    packages: {
      "@tcrkit/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "npm" },
    },
    log: { type: "file", path: "registry.log", format: "json", level: "warn" },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** It sends a message once it listens. */
async function start(config: string, url: string): Promise<ChildProcess> {
  const bin = join(dirname(require.resolve("verdaccio/package.json")), "bin", "verdaccio");
  const args = ["--config", config, "--listen", new URL(url).host];
  const server = fork(bin, args, { cwd: dirname(config), stdio: ["ignore", "ignore", "ignore", "ipc"], execArgv: [] });
  // A runner that breaks off leaves nothing behind.
  const endWithUs = () => server.kill("SIGKILL");
  process.once("exit", endWithUs);
  server.once("exit", () => process.off("exit", endWithUs));
  const signal = AbortSignal.timeout(START_MS);
  const ended = once(server, "exit", { signal }).then(() => Promise.reject(new Error("It ended.")));
  await Promise.race([once(server, "message", { signal }), ended]).catch(async (error: unknown) => {
    await end(server);
    throw new Error(`the registry did not get ready at ${url}`, { cause: error });
  });
  return server;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  server.kill("SIGKILL");
  await exit;
}
