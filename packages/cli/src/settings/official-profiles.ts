import { posix, win32 } from "node:path";
import { officialFiles } from "./folders.js";
import { type ConfigShell, isProfileName, readConfigFile } from "./profiles.js";

const systemFile = "/etc/tencentcloud/credentials";

/**
 * The profiles that the official SDKs and tccli have, by name.
 *
 * @throws CredentialsError of the client for a file that is none of theirs; FileError for one that cannot be read.
 */
export async function officialProfileNames(shell: ConfigShell): Promise<readonly string[]> {
  const { sdkCredentials, tccliSettings } = officialFiles(shell, "default");
  const names = [...(await sdkNames(sdkCredentials, shell)), ...(await tccliNames(tccliSettings, shell))];
  return [...new Set(names.filter(isProfileName))];
}

/** A file of the user takes the place of the system's. */
async function sdkNames(own: string | undefined, { files }: ConfigShell): Promise<readonly string[]> {
  for (const path of [own, systemFile]) {
    const text = path === undefined ? undefined : await readConfigFile(files, path, false);
    if (text === undefined) continue;
    const { parseSdkProfile } = await import("@tcrkit/client/credentials");
    return [...parseSdkProfile(text, path).keys()];
  }
  return [];
}

/** A profile of tccli is in files that are called like it. */
async function tccliNames(path: string | undefined, { files, machine }: ConfigShell): Promise<readonly string[]> {
  if (path === undefined) return [];
  const found = await files.list((machine.platform === "win32" ? win32 : posix).dirname(path)).catch(() => []);
  return found.flatMap((file) => /^(.+)\.(?:credential|configure)$/.exec(file)?.[1] ?? []).toSorted();
}
