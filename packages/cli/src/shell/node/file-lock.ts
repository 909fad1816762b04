import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { nodePrivateFolder, nodeProcesses } from "./node-private-folder.js";

/** Longer than anybody needs to change a file. */
const patienceMs = 10_000;
const pauseMs = 20;

/**
 * Does work on a file while no other process of ours does. Who died with the lock, or holds it for too long, loses it.
 *
 * @throws what the system says where no file can be made there.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.tcr-lock`;
  for (let waitedMs = 0; !(await nodePrivateFolder.create(lock, String(nodeProcesses.own))); waitedMs += pauseMs) {
    const owner = await ownerOf(lock);
    // None: it went away between the two looks.
    const isDead = owner !== undefined && !nodeProcesses.isRunning(Number(owner));
    if (owner !== undefined && (isDead || waitedMs >= patienceMs)) await takeAway(lock, owner);
    else await pause(pauseMs);
  }
  try {
    return await work();
  } finally {
    await nodePrivateFolder.remove(lock);
  }
}

async function ownerOf(lock: string): Promise<string | undefined> {
  return readFile(lock, "utf8").catch(() => undefined);
}

/** Somebody else may have taken it away since, and hold a new one: that is put back. */
async function takeAway(lock: string, owner: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  if ((await ownerOf(aside)) !== owner) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
}
