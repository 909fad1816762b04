import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with those around it, for its owner alone. By `recursive` Node would go on for ever where the system lets nothing be made
 * and says that the folder around is missing, as in /proc.
 *
 * @throws what the system says.
 */
export function makeFolders(path: string): void {
  const fault = faultOfMaking(path);
  if (fault === undefined) return;
  const around = dirname(path);
  if (fault.code !== "ENOENT" || around === path) throw fault;
  makeFolders(around);
  const again = faultOfMaking(path);
  if (again !== undefined) throw again;
}

/** Undefined where the folder is there now. */
function faultOfMaking(path: string): NodeJS.ErrnoException | undefined {
  try {
    mkdirSync(path, { mode: 0o700 });
    return undefined;
  } catch (error) {
    return isFolder(path) ? undefined : (error as NodeJS.ErrnoException);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
