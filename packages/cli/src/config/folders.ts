import { posix, win32 } from "node:path";
import type { Context } from "../context.js";
import { CommandError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { configText } from "../text/config.js";

export type FolderWorld = Pick<Context, "env" | "machine">;

/**
 * Where our settings and credentials are: TCR_CONFIG_DIR, else the platform's own place for them.
 *
 * @throws CommandError for a user without a folder.
 */
export function configFolder(world: FolderWorld): string {
  const chosen = world.env["TCR_CONFIG_DIR"] || placeOf(world);
  if (chosen === undefined) throw new CommandError(configText.noHome, exitCodes.usage, [configText.setFolder]);
  return chosen;
}

/** A path below a folder, in the platform's spelling. */
export function pathBelow({ machine }: Pick<FolderWorld, "machine">, ...parts: readonly string[]): string {
  return (machine.platform === "win32" ? win32 : posix).join(...parts);
}

function placeOf(world: FolderWorld): string | undefined {
  const { env, machine } = world;
  const inHome = (...names: string[]) =>
    machine.homeFolder === undefined ? undefined : pathBelow(world, machine.homeFolder, ...names);
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
