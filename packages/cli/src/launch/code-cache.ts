import { readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Script } from "node:vm";
import { findCacheFolder } from "../settings/folders.js";
import { makeFolders } from "../shell/node/make-folders.js";
import type { Shell } from "../shell/shell.js";
import { type CodePack, isOurs, type KeptCode, openPack, writePack } from "./code-pack.js";

/** The code that V8 made of a program's files, for later runs by the same user with the same Node. */
export interface CodeCache {
  /** The code of a file that was last changed at that time; undefined where there is none that can be relied upon. */
  readonly read: (name: string, sourceMs: number) => FoundCode | undefined;
  /** Keeps what V8 has of a file when the process ends: by then it has what was run. A failure is passed over. */
  readonly keepAtEnd: (name: string, sourceMs: number, script: Script) => void;
}

export interface FoundCode {
  readonly code: Buffer;
  /** It lacks what was first run since: it is used, and kept anew. */
  readonly isOld: boolean;
}

/** What is to be kept, by the file's name. */
type Scripts = ReadonlyMap<string, { readonly script: Script; readonly sourceMs: number }>;

type CacheShell = Pick<Shell, "env" | "machine" | "now">;

/** Undefined where the user has no folder for it, or wants none by NODE_DISABLE_COMPILE_CACHE, the variable of Node's own cache. */
export function openCodeCache(shell: CacheShell, build: string): CodeCache | undefined {
  const around = shell.env["NODE_DISABLE_COMPILE_CACHE"] ? undefined : cacheFolderOf(shell);
  if (around === undefined) return undefined;
  const path = join(around, "code", `${build}-${process.version}-${process.arch}`);
  const pack = openPack(path);
  const scripts = new Map<string, { readonly script: Script; readonly sourceMs: number }>();
  return {
    read: (name, sourceMs) => {
      const kept = pack?.read(name);
      if (kept?.sourceMs !== sourceMs) return undefined;
      return { code: kept.code, isOld: shell.now() - kept.madeAtMs > dayMs };
    },
    keepAtEnd: (name, sourceMs, script) => {
      if (scripts.size === 0) process.once("exit", () => keep(scripts, shell.now(), pack, path, around));
      scripts.set(name, { script, sourceMs });
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

function keep(scripts: Scripts, nowMs: number, pack: CodePack | undefined, path: string, cacheFolder: string): void {
  try {
    if (!mayKeepBelow(cacheFolder)) return;
    makeFolders(dirname(path));
    const codes = new Map<string, KeptCode>();
    for (const name of pack?.names ?? []) {
      const kept = scripts.has(name) ? undefined : pack?.read(name);
      if (kept !== undefined) codes.set(name, { ...kept, code: Buffer.from(kept.code) });
    }
    pack?.close();
    for (const [name, { script, sourceMs }] of scripts) {
      codes.set(name, { code: script.createCachedData(), madeAtMs: nowMs, sourceMs });
    }
    writePack(path, codes);
    forgetOthers(dirname(path));
  } catch {
    // The next run tries again; this one has done its work.
  }
}

/** What is left of a disk for others is not taken. */
const minFreeBytes = 100_000_000;

/** Where the folder is not there yet, what is around it counts: a home that is missing or somebody else's gets none. */
function mayKeepBelow(path: string, levels = 2): boolean {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return levels > 0 && mayKeepBelow(dirname(path), levels - 1);
  const { bavail, bsize } = statfsSync(path);
  return isOurs(facts) && bavail * bsize >= minFreeBytes;
}

/** Two programs, with each of three versions of Node. */
const mostPacks = 6;

/** Leaves the packs that were written last. */
function forgetOthers(folder: string): void {
  const files = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, writtenAtMs: statSync(path).mtimeMs };
  });
  const old = files.toSorted((a, b) => b.writtenAtMs - a.writtenAtMs).slice(mostPacks);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
