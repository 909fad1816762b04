import { createHash } from "node:crypto";
import { join } from "node:path";
import { isMembers, parseJson } from "../../parse/value.js";
import { findCacheFolder } from "../../settings/folders.js";
import type { PrivateFolder, Processes, Shell } from "../../shell/shell.js";
import type { InstanceToken } from "../instance-token.js";

/** What programs that hand out tokens touch, beside what every command may. */
export interface TokenShell extends Shell {
  readonly privateFolder: PrivateFolder;
  readonly processes: Processes;
}

/** For what a token was made. */
export interface TokenKey {
  readonly host: string;
  readonly secretId: string;
  readonly endpoint: string | undefined;
}

export interface KeptToken extends InstanceToken {
  readonly host: string;
  /** Id of the instance that it opens: another one may be called the same later. */
  readonly registryId: string;
}

/** Tokens from before, a file each that its owner alone may read. */
export interface TokenCache {
  /** Undefined where there is none, or it is about to end. */
  readonly get: (key: TokenKey) => Promise<KeptToken | undefined>;
  /** All that are of use, whatever they were made for. */
  readonly all: () => Promise<readonly KeptToken[]>;
  /** Keeps one, and removes what is of no use. */
  readonly put: (key: TokenKey, token: KeptToken) => Promise<void>;
  /** Removes those of a host. */
  readonly forget: (host: string) => Promise<void>;
  /** The file that whoever makes a token holds; undefined where nothing is kept. */
  readonly lockPath: (key: TokenKey) => string | undefined;
  /** Whether somebody named the place: what is wrong with it is then told. */
  readonly isNamed: boolean;
}

/** What a token that is handed out still has before its end: a push may take a while, and asks for more at its end. */
export const leastLeftMs = 10 * 60_000;
const mostTokens = 64;

/** Longer than one call takes at most. */
const patienceMs = 45_000;
const pauseMs = 50;

/** The tokens in this user's cache folder. For a user without one nothing is kept. */
export function createTokenCache(shell: TokenShell): TokenCache {
  const folder = findCacheFolder(shell);
  return folder === undefined ? noCache : cacheIn(join(folder.path, "tokens"), folder.isNamed, shell);
}

const noCache: TokenCache = {
  get: async () => undefined,
  all: async () => [],
  put: async () => {},
  forget: async () => {},
  lockPath: () => undefined,
  isNamed: false,
};

function cacheIn(folder: string, isNamed: boolean, { files, now, privateFolder }: TokenShell): TokenCache {
  const isOfUse = ({ expiresAtMs }: KeptToken) => expiresAtMs - leastLeftMs > now();
  // What cannot be read is of no use.
  const read = async (path: string) => parseToken(await files.read(path).catch(() => undefined));
  const readAll = async () => {
    const names = (await files.list(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
    return Promise.all(
      names.map(async (name) => ({ path: join(folder, name), token: await read(join(folder, name)) })),
    );
  };
  const removeWhere = async (isGone: (token: KeptToken | undefined) => boolean) => {
    for (const { path, token } of await readAll()) if (isGone(token)) await privateFolder.remove(path);
  };
  return {
    get: async (key) => {
      const token = await read(join(folder, fileName(key)));
      return token !== undefined && isOfUse(token) ? token : undefined;
    },
    all: async () => (await readAll()).flatMap(({ token }) => (token !== undefined && isOfUse(token) ? [token] : [])),
    put: async (key, token) => {
      await removeWhere((kept) => kept === undefined || !isOfUse(kept));
      const kept = await readAll();
      if (kept.length < mostTokens) await files.writePrivate(join(folder, fileName(key)), JSON.stringify(token));
    },
    forget: (host) => removeWhere((token) => token?.host === host),
    lockPath: (key) => join(folder, fileName(key).replace(/json$/, "lock")),
    isNamed,
  };
}

/**
 * Does work while no other process does the same. Who died with the lock, or holds it for too long, loses it. Where no lock can
 * be written, the work is done without.
 */
export async function withLock<T>(path: string | undefined, shell: TokenShell, work: () => Promise<T>): Promise<T> {
  const isLocked = path !== undefined && (await takeLock(path, shell));
  try {
    return await work();
  } finally {
    if (isLocked) await shell.privateFolder.remove(path);
  }
}

/** Tells nothing of the key pair. */
function fileName({ host, secretId, endpoint = "" }: TokenKey): string {
  return `${createHash("sha256")
    .update(JSON.stringify([host, secretId, endpoint]))
    .digest("hex")
    .slice(0, 32)}.json`;
}

/** What somebody else wrote there counts as nothing. */
function parseToken(text: string | undefined): KeptToken | undefined {
  const value = parseJson(text ?? "");
  if (!isMembers(value)) return undefined;
  const { host, registryId, username, password, expiresAtMs } = value;
  if (typeof host !== "string" || typeof username !== "string" || typeof password !== "string") return undefined;
  if (typeof registryId !== "string" || typeof expiresAtMs !== "number") return undefined;
  return { host, registryId, username, password, expiresAtMs };
}

/** False where no file can be made there. */
async function takeLock(path: string, shell: TokenShell): Promise<boolean> {
  const { files, privateFolder, processes, signal, sleep } = shell;
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const isMade = await privateFolder.create(path, String(processes.own)).catch(() => undefined);
    if (isMade !== false) return isMade === true;
    const owner = Number(await files.read(path).catch(() => undefined));
    // Zero: it went away between the two looks.
    if (owner !== 0 && (waitedMs >= patienceMs || !processes.isRunning(owner))) await privateFolder.remove(path);
    else await sleep(pauseMs, signal);
  }
}
