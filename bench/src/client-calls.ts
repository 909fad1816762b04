import { subscribe } from "node:diagnostics_channel";
import { getEventListeners } from "node:events";
import type { Socket } from "node:net";
import process from "node:process";
import { TcrClient } from "@tcrkit/client";

// A process of its own, to be run with --expose-gc: it makes calls and prints what it holds on the way, a line of JSON each time.
const [host = "", ...checkpoints] = process.argv.slice(2);
const inFlight = 64;
const credentials = { secretId: "AKIDbenchmark", secretKey: "benchmark-secret" };
const tcr = new TcrClient({ credentials, region: "ap-guangzhou", endpoint: `http://${host}`, rateLimit: false });
/** One signal for all calls, as a server holds one for its own end: each call must take its listener back. */
const { signal } = new AbortController();
/** Node counts no idle socket among the active resources: these are told of as they are made. */
const sockets = new Set<Socket>();
subscribe("net.client.socket", (message) => {
  const { socket } = message as { readonly socket: Socket };
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket));
});

let started = 0;
for (const checkpoint of checkpoints.map(Number)) {
  await Promise.all(Array.from({ length: inFlight }, () => callUntil(checkpoint)));
  await tell();
}
await tcr.close();
await tell();

async function callUntil(checkpoint: number): Promise<void> {
  while (started < checkpoint) await callOnce(++started);
}

/** Most calls are answered; some are given up on the way, and some are refused before they are sent. */
async function callOnce(number: number): Promise<void> {
  if (number % 100 === 0) await tcr.describeInstances({}, { signal: AbortSignal.abort() }).catch(() => undefined);
  else if (number % 100 === 1) await giveUp();
  else if (number % 100 === 2) await tcr.describeImages({} as never).catch(() => undefined);
  else await tcr.describeInstances({}, { signal });
}

async function giveUp(): Promise<void> {
  const controller = new AbortController();
  const call = tcr.describeInstances({}, { signal: controller.signal }).catch(() => undefined);
  queueMicrotask(() => controller.abort());
  await call;
}

async function tell(): Promise<void> {
  // What was closed takes a few turns to be gone.
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const listeners = getEventListeners(signal, "abort").length;
  const held = { calls: started, heapBytes: heapUsed + external, sockets: sockets.size, timers, listeners };
  process.stdout.write(`${JSON.stringify(held)}\n`);
}
