import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Script } from "node:vm";
import { findCacheFolder } from "../settings/folders.js";
import { makeFolders } from "../shell/node/make-folders.js";
import type { Shell } from "../shell/shell.js";

/** The code that V8 made of a program's files, for later runs by the same user with the same Node. */
export interface CodeCache {
  /** Undefined where there is none that can be relied upon. */
  readonly read: (name: string) => KeptCode | undefined;
  /** Keeps what V8 has of a file when the process ends: by then it has what was run. A failure is passed over. */
  readonly keepAtEnd: (name: string, script: Script) => void;
}

export interface KeptCode {
  readonly code: Buffer;
  /** It lacks what was first run since: it is used, and kept anew. */
  readonly isOld: boolean;
}

type CacheShell = Pick<Shell, "env" | "machine" | "now">;

/** Undefined where the user has no folder for it, or wants none by NODE_DISABLE_COMPILE_CACHE, the variable of Node's own cache. */
export function openCodeCache(shell: CacheShell, build: string): CodeCache | undefined {
  const around = shell.env["NODE_DISABLE_COMPILE_CACHE"] ? undefined : cacheFolderOf(shell);
  if (around === undefined) return undefined;
  const folder = join(around, "code", `${build}-${process.version}-${process.arch}`);
  const scripts = new Map<string, Script>();
  return {
    read: (name) => readCode(join(folder, name), shell.now()),
    keepAtEnd: (name, script) => {
      if (scripts.size === 0) process.once("exit", () => keep(scripts, folder, around));
      scripts.set(name, script);
    },
  };
}

function cacheFolderOf(shell: CacheShell): string | undefined {
  try {
    return findCacheFolder(shell)?.path;
  } catch {
    // A name that cannot be used is told by whoever needs the folder.
    return undefined;
  }
}

const dayMs = 86_400_000;

/** V8 runs what it is given unseen: it is ours alone, and a byte that the disk changed is noticed by the copy behind. */
function readCode(path: string, nowMs: number): KeptCode | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const facts = fstatSync(file);
    if (!isOurs(facts) || (facts.mode & 0o022) !== 0) return undefined;
    const bytes = Buffer.allocUnsafe(facts.size);
    readSync(file, bytes, 0, bytes.length, 0);
    const code = bytes.subarray(0, facts.size / 2);
    if (code.length === 0 || !code.equals(bytes.subarray(code.length))) return undefined;
    return { code, isOld: nowMs - facts.mtimeMs > dayMs };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** On Windows a user's folders are closed to others, and files have neither owners nor modes for us. */
function isOurs({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

/** What is left of a disk for others is not taken. */
const minFreeBytes = 100_000_000;

function keep(scripts: ReadonlyMap<string, Script>, folder: string, cacheFolder: string): void {
  try {
    if (!mayKeepBelow(cacheFolder)) return;
    makeFolders(folder);
    for (const [name, script] of scripts) writeTwice(join(folder, name), script.createCachedData());
    forgetOthers(dirname(folder));
  } catch {
    // The next run tries again; this one has done its work.
  }
}

/** Where the folder is not there yet, what is around it counts: a home that is missing or somebody else's gets none. */
function mayKeepBelow(path: string, levels = 2): boolean {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return levels > 0 && mayKeepBelow(dirname(path), levels - 1);
  const { bavail, bsize } = statfsSync(path);
  return isOurs(facts) && bavail * bsize >= minFreeBytes;
}

/** The file is whole or not there at all, also for who reads meanwhile. */
function writeTwice(path: string, code: Buffer): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, Buffer.concat([code, code]), { flag: "wx", mode: 0o600 });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two programs, with each of three versions of Node. */
const mostFolders = 6;

/** Leaves the folders that were changed last. */
function forgetOthers(around: string): void {
  const folders = readdirSync(around).map((name) => {
    const path = join(around, name);
    return { path, changedAtMs: statSync(path).mtimeMs };
  });
  const old = folders.toSorted((a, b) => b.changedAtMs - a.changedAtMs).slice(mostFolders);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
