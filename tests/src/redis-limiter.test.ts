import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as client from "@tcrkit/client";
import { createMock } from "@tcrkit/mock";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const guide = readRepositoryFile("docs/guides/sharing-limits.md");
const listing = /^```js\n(.*?)^```/ms.exec(guide)?.[1] ?? "";
const example = "packages/client/examples/redis-limiter.mjs";
const isInstalled = spawnSync("redis-server", ["--version"]).status === 0;
const key = {
  account: "provider-1",
  endpoint: "tcr.tencentcloudapi.com",
  region: "ap-guangzhou",
  action: "DescribeImages",
  ratePerSecond: 20,
};

it("is printed in the guide as it is in the examples", () => {
  expect(listing).toBe(readRepositoryFile(example));
});

describe.skipIf(!isInstalled)(`the Redis limiter${isInstalled ? "" : " (skipped: no redis-server)"}`, () => {
  let folder: string;
  let socket: string;
  let server: ChildProcess;
  let redis: Redis;
  let limiter: Limiter;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "redis-limiter-"));
    socket = join(folder, "redis.sock");
    writeFileSync(join(folder, "redis-limiter.mjs"), listing);
    writeFileSync(join(folder, "worker.mjs"), worker);
    symlinkSync(fileURLToPath(new URL("../node_modules", import.meta.url)), join(folder, "node_modules"));
    server = await startServer(folder, socket);
    redis = new Redis(socket);
    limiter = (await loadExample(folder)).createRedisLimiter({ redis, prefix: "tcr-test" });
  });

  afterAll(async () => {
    await redis?.quit();
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it("keeps two processes together within the limit in every second", async () => {
    const commands = await watch(redis);
    const taken = await Promise.all([1, 2].map(() => takeTurns(folder, [socket, "40", JSON.stringify(key)])));
    const turns = turnsIn(await commands.stop(), "tcr-test:ap-guangzhou:DescribeImages");
    expect(taken).toEqual([40, 40]);
    expect(turns).toHaveLength(80);
    expect(mostInOneSecond(turns)).toBeLessThanOrEqual(key.ratePerSecond);
  });

  it("serves one process in the order in which its requests came", async () => {
    const order: number[] = [];
    const { signal } = new AbortController();
    const ordered = { ...key, action: "Ordered" };
    await Promise.all([1, 2, 3, 4].map((number) => limiter.acquire(ordered, signal).then(() => order.push(number))));
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it("ends the wait of an aborted request with the signal's reason, and serves the next", async () => {
    const slow = { ...key, action: "Slow", ratePerSecond: 1 };
    const { signal } = new AbortController();
    await limiter.acquire(slow, signal);
    const controller = new AbortController();
    const aborted = limiter.acquire(slow, controller.signal);
    const next = limiter.acquire(slow, signal);
    controller.abort("enough");
    await expect(aborted).rejects.toBe("enough");
    await expect(limiter.acquire(slow, AbortSignal.abort("before"))).rejects.toBe("before");
    await next;
  });

  it("pauses all processes for a second when the server refuses one", async () => {
    const commands = await watch(redis);
    limiter.onThrottled({ ...key, action: "Refused" });
    const sent = (await commands.stop()).map(({ args }) => args.join(" "));
    expect(sent).toContain("set tcr-test:ap-guangzhou:Refused 21 EX 1");
  });

  it("passes on that Redis fails", async () => {
    const broken = new Redis(join(folder, "nowhere.sock"), { lazyConnect: true, enableOfflineQueue: false });
    const { createRedisLimiter } = await loadExample(folder);
    const turn = createRedisLimiter({ redis: broken, prefix: "tcr-test" }).acquire(key, new AbortController().signal);
    await expect(turn).rejects.toThrow(Error);
    broken.disconnect();
  });

  it("serves a client as in the guide", async () => {
    const commands = await watch(redis);
    await runGuide(folder, socket);
    const sent = (await commands.stop()).map(({ args }) => args.join(" "));
    expect(sent).toContain("set tcr-main-account:ap-guangzhou:DescribeInstances 1 PX 10 NX");
  });
});

/** The part of the client's contract that these tests call. */
interface Limiter {
  readonly acquire: (limitKey: typeof key, signal: AbortSignal) => Promise<void>;
  readonly onThrottled: (limitKey: typeof key) => void;
}

interface Example {
  readonly createRedisLimiter: (options: { readonly redis: Redis; readonly prefix: string }) => Limiter;
}

interface Command {
  readonly atMs: number;
  readonly args: readonly string[];
}

const worker = `
import { Redis } from "ioredis";
import { createRedisLimiter } from "./redis-limiter.mjs";

const [socket, count, key] = process.argv.slice(2);
const redis = new Redis(socket);
const limiter = createRedisLimiter({ redis, prefix: "tcr-test" });
const turns = Array.from({ length: Number(count) }, () => limiter.acquire(JSON.parse(key), new AbortController().signal));
console.log((await Promise.all(turns)).length);
await redis.quit();
`;

/** Without a port: nothing but this test can reach it. */
async function startServer(folder: string, socket: string): Promise<ChildProcess> {
  const args = ["--port", "0", "--unixsocket", socket, "--dir", folder, "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.includes("eady to accept connections")) break;
  }
  server.stdout.resume();
  return server;
}

async function takeTurns(folder: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join(folder, "worker.mjs"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  await once(child, "close");
  return Number(output);
}

/** Every command that the server runs, at its own time: how fast the processes get to see their turns plays no part. */
async function watch(redis: Redis) {
  const monitor = await redis.monitor();
  const commands: Command[] = [];
  monitor.on("monitor", (time: string, args: string[]) => commands.push({ atMs: Number(time) * 1000, args }));
  return {
    stop: async () => {
      const mark = `mark-${commands.length}`;
      await redis.echo(mark);
      while (!commands.some(({ args }) => args[1] === mark)) await once(monitor, "monitor");
      monitor.disconnect();
      return commands;
    },
  };
}

/** A turn was given where the script set the key and had no need to ask how long the earlier one still lives. */
function turnsIn(commands: readonly Command[], name: string): number[] {
  const ofKey = commands.filter(({ args }) => args[1] === name && (args[0] === "set" || args[0] === "pttl"));
  return ofKey
    .filter(({ args }, index) => args[0] === "set" && ofKey[index + 1]?.args[0] !== "pttl")
    .map(({ atMs }) => atMs);
}

function mostInOneSecond(times: readonly number[]): number {
  return Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + 1000).length));
}

async function runGuide(folder: string, socket: string): Promise<void> {
  const [, block = ""] = /^```ts\n(.*?)^```/ms.exec(guide) ?? [];
  const body = block.replace(/^import (\{.*?\}) from (".*?");$/gm, "const $1 = modules[$2];");
  const { transport, credentials } = await createMock();
  class TcrClient extends client.TcrClient {
    constructor(options: client.ClientOptions) {
      super({ credentials, ...options, transport });
    }
  }
  class LocalRedis extends Redis {
    constructor() {
      super(socket);
    }
  }
  const modules = {
    "@tcrkit/client": { TcrClient },
    ioredis: { Redis: LocalRedis },
    "./redis-limiter.mjs": await loadExample(folder),
  };
  await new AsyncFunction("modules", body)(modules);
}

async function loadExample(folder: string): Promise<Example> {
  return (await import(pathToFileURL(join(folder, "redis-limiter.mjs")).href)) as Example;
}

function readRepositoryFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<unknown>;
