import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder with those around it, for its owner alone. By `recursive` Node would go on for ever where the system lets nothing be made
 * and says that the folder around is missing, as in /proc.
 *
 * @throws what the system says.
 */
export async function makeFolders(path: string): Promise<void> {
  const fault = await faultOfMaking(path);
  if (fault === undefined) return;
  const around = dirname(path);
  if (fault.code !== "ENOENT" || around === path) throw fault;
  await makeFolders(around);
  const again = await faultOfMaking(path);
  if (again !== undefined) throw again;
}

/** Undefined where the folder is there now. */
async function faultOfMaking(path: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path, { mode: 0o700 });
    return undefined;
  } catch (error) {
    const isThere = await stat(path).then(
      (facts) => facts.isDirectory(),
      () => false,
    );
    return isThere ? undefined : (error as NodeJS.ErrnoException);
  }
}
