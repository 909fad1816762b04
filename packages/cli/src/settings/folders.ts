import { posix, win32 } from "node:path";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import type { Shell } from "../shell/shell.js";

export type FolderShell = Pick<Shell, "env" | "machine">;

/**
 * Where our settings and credentials are: TCR_CONFIG_DIR, else the platform's own place for them.
 *
 * @throws CommandError for a user without a folder.
 */
export function configFolder(shell: FolderShell): string {
  return pathOf(config, shell);
}

/** The same where it need not be there. */
export function findConfigFolder(shell: FolderShell): Folder | undefined {
  return folderOf(config, shell);
}

/**
 * Where things are kept that can be had again: TCR_CACHE_DIR, else the platform's own place for them.
 *
 * @throws CommandError for a user without a folder.
 */
export function cacheFolder(shell: FolderShell): string {
  return pathOf(cache, withoutRoot(shell));
}

/** The same where it need not be there. */
export function findCacheFolder(shell: FolderShell): Folder | undefined {
  return folderOf(cache, withoutRoot(shell));
}

export interface Folder {
  readonly path: string;
  /** Whether a variable of ours names it: what is wrong with it is then told. */
  readonly isNamed: boolean;
}

/** Where the official SDKs and tccli have what belongs to a profile; undefined without a home folder. */
export function officialFiles({ env, machine }: FolderShell, profile: string) {
  const inHome = (...names: string[]) =>
    machine.homeFolder === undefined ? undefined : pathBelow({ machine }, machine.homeFolder, ...names);
  return {
    sdkCredentials: env["TENCENTCLOUD_CREDENTIALS_FILE"] || inHome(".tencentcloud", "credentials"),
    tccliCredentials: inHome(".tccli", `${profile}.credential`),
    tccliSettings: inHome(".tccli", `${profile}.configure`),
  };
}

/**
 * The folder that a variable names; undefined where it names none.
 *
 * @throws CommandError for bytes that are no UTF-8: what Node puts in their place is the name of another folder.
 */
export function namedFolder(variable: string, { env }: Pick<FolderShell, "env">): string | undefined {
  const named = env[variable] || undefined;
  if (named?.includes(NO_UTF8) !== true) return named;
  throw new CommandError(`${variable}: expected UTF-8, got other bytes.`, exitCodes.usage);
}

const NO_UTF8 = "\ufffd";

/** A path below a folder, in the platform's spelling. */
export function pathBelow({ machine }: Pick<FolderShell, "machine">, ...parts: readonly string[]): string {
  return (machine.platform === "win32" ? win32 : posix).join(...parts);
}

/** One kind of things, and where each platform wants them. */
interface FolderKind {
  /** Variable of ours that names the folder itself. */
  readonly variable: string;
  /** Without a home folder there may be none. */
  readonly missing: readonly [what: string, next: string];
  readonly windows: PlatformFolder;
  readonly mac: PlatformFolder;
  readonly others: PlatformFolder;
}

interface PlatformFolder {
  /** Variable of the platform that names the folder around ours. */
  readonly variable?: string;
  /** That folder below the home folder, where no variable names it. */
  readonly inHome: readonly string[];
  readonly own: readonly string[];
}

const config: FolderKind = {
  variable: "TCR_CONFIG_DIR",
  missing: ["there is no home folder, and so no place for settings.", "Next: set TCR_CONFIG_DIR"],
  windows: { variable: "APPDATA", inHome: ["AppData", "Roaming"], own: ["tcr"] },
  mac: { inHome: ["Library", "Application Support"], own: ["tcr"] },
  others: { variable: "XDG_CONFIG_HOME", inHome: [".config"], own: ["tcr"] },
};

const cache: FolderKind = {
  variable: "TCR_CACHE_DIR",
  missing: ["this user has no folder of its own.", "Next: set TCR_CACHE_DIR to a folder that is yours alone"],
  windows: { variable: "LOCALAPPDATA", inHome: ["AppData", "Local"], own: ["tcr", "cache"] },
  mac: { inHome: ["Library", "Caches"], own: ["tcr"] },
  others: { variable: "XDG_CACHE_HOME", inHome: [".cache"], own: ["tcr"] },
};

/** The folder that everybody has who has none, as users of a container: no place to leave things in. */
function withoutRoot({ env, machine }: FolderShell): FolderShell {
  return { env, machine: machine.homeFolder === "/" ? { ...machine, homeFolder: undefined } : machine };
}

function pathOf(kind: FolderKind, shell: FolderShell): string {
  const folder = folderOf(kind, shell);
  if (folder !== undefined) return folder.path;
  const [what, next] = kind.missing;
  throw new CommandError(what, exitCodes.usage, [next]);
}

function folderOf(kind: FolderKind, shell: FolderShell): Folder | undefined {
  const named = namedFolder(kind.variable, shell);
  if (named !== undefined) return { path: named, isNamed: true };
  const path = platformFolder(kind, shell);
  return path === undefined ? undefined : { path, isNamed: false };
}

function platformFolder({ windows, mac, others }: FolderKind, shell: FolderShell): string | undefined {
  const { platform, homeFolder } = shell.machine;
  const { variable = "", inHome, own } = platform === "win32" ? windows : platform === "darwin" ? mac : others;
  const named = shell.env[variable] || undefined;
  // The rules of XDG leave a relative folder out of account.
  const isUsable = named?.includes(NO_UTF8) === false && (platform === "win32" || named.startsWith("/"));
  if (named !== undefined && isUsable) return pathBelow(shell, named, ...own);
  return homeFolder === undefined ? undefined : pathBelow(shell, homeFolder, ...inHome, ...own);
}
