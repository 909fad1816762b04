import type { HelperContext } from "./helper-context.js";

/** Longer than one call takes at most. */
const patienceMs = 45_000;
const pauseMs = 50;

/**
 * Does work while no other process does the same. Who died with the lock, or holds it for too long, loses it. Where no lock can
 * be written, the work is done without.
 */
export async function withLock<T>(path: string, context: HelperContext, work: () => Promise<T>): Promise<T> {
  const isLocked = await takeLock(path, context);
  try {
    return await work();
  } finally {
    if (isLocked) await context.privateFolder.remove(path);
  }
}

/** False where no file can be made there. */
async function takeLock(path: string, context: HelperContext): Promise<boolean> {
  const { files, privateFolder, processes, signal } = context;
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const isMade = await privateFolder.create(path, String(processes.own)).catch(() => undefined);
    if (isMade !== false) return isMade === true;
    const owner = Number(await files.read(path));
    // Zero: it went away between the two looks.
    if (owner !== 0 && (waitedMs >= patienceMs || !processes.isRunning(owner))) await privateFolder.remove(path);
    else await processes.pause(pauseMs, signal);
  }
}
