import { posix, win32 } from "node:path";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import type { Machine, Shell } from "../shell/shell.js";

export type FolderShell = Pick<Shell, "env" | "machine">;

/**
 * Where our settings and credentials are: TCR_CONFIG_DIR, else the platform's own place for them.
 *
 * @throws CommandError for a user without a folder.
 */
export function configFolder(shell: FolderShell): string {
  const chosen = shell.env["TCR_CONFIG_DIR"] || platformConfigFolder(shell);
  if (chosen === undefined) throw new CommandError(messages.noHome, exitCodes.usage, [messages.setFolder]);
  return chosen;
}

/**
 * Where things are kept that can be had again: TCR_CACHE_DIR, else the platform's own place for them.
 *
 * @throws CommandError for a user without a folder.
 */
export function cacheFolder(env: Shell["env"], { platform, homeFolder }: Machine): string {
  const chosen = env["TCR_CACHE_DIR"] || platformCacheFolder(env, platform, homeFolder);
  if (chosen === undefined) throw new CommandError(messages.noCacheHome, exitCodes.usage, [messages.setCacheFolder]);
  return chosen;
}

/** A path below a folder, in the platform's spelling. */
export function pathBelow({ machine }: Pick<FolderShell, "machine">, ...parts: readonly string[]): string {
  return (machine.platform === "win32" ? win32 : posix).join(...parts);
}

function platformConfigFolder(shell: FolderShell): string | undefined {
  const { env, machine } = shell;
  const inHome = (...names: string[]) =>
    machine.homeFolder === undefined ? undefined : pathBelow(shell, machine.homeFolder, ...names);
  switch (machine.platform) {
    case "win32":
      return env["APPDATA"] ? win32.join(env["APPDATA"], "tcr") : inHome("AppData", "Roaming", "tcr");
    case "darwin":
      return inHome("Library", "Application Support", "tcr");
    default: {
      const chosen = env["XDG_CONFIG_HOME"];
      // The rules of XDG leave a relative folder out of account.
      return chosen?.startsWith("/") === true ? posix.join(chosen, "tcr") : inHome(".config", "tcr");
    }
  }
}

function platformCacheFolder(env: Shell["env"], platform: string, home: string | undefined): string | undefined {
  const inHome = (...names: string[]) => (home === undefined ? undefined : posix.join(home, ...names));
  switch (platform) {
    case "win32": {
      const local = env["LOCALAPPDATA"] || (home === undefined ? undefined : win32.join(home, "AppData", "Local"));
      return local === undefined ? undefined : win32.join(local, "tcr", "cache");
    }
    case "darwin":
      return inHome("Library", "Caches", "tcr");
    default: {
      const chosen = env["XDG_CACHE_HOME"];
      // The rules of XDG leave a relative folder out of account.
      return chosen?.startsWith("/") === true ? posix.join(chosen, "tcr") : inHome(".cache", "tcr");
    }
  }
}

const messages = {
  noHome: "there is no home folder, and so no place for settings.",
  setFolder: "Next: set TCR_CONFIG_DIR",
  noCacheHome: "this user has no folder of its own.",
  setCacheFolder: "Next: set TCR_CACHE_DIR to a folder that is yours alone",
};
