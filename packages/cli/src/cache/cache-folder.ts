import { posix, win32 } from "node:path";
import type { Machine } from "../config/machine.js";
import type { Context } from "../context.js";
import { CommandError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { cacheText } from "../text/cache.js";

/**
 * Where things are kept that can be had again: TCR_CACHE_DIR, else the platform's own place for them.
 *
 * @throws CommandError for a user without a folder.
 */
export function cacheFolder(env: Context["env"], { platform, homeFolder }: Machine): string {
  const chosen = env["TCR_CACHE_DIR"] || placeOf(env, platform, homeFolder);
  if (chosen === undefined) throw new CommandError(cacheText.noHome, exitCodes.usage, [cacheText.setCacheFolder]);
  return chosen;
}

function placeOf(env: Context["env"], platform: string, home: string | undefined): string | undefined {
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
