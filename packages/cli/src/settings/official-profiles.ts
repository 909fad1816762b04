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
  const names = [...(await sdkNames(shell)), ...(await tccliNames(shell))];
  return [...new Set(names.filter(isProfileName))];
}

/** The file that the official SDKs read: the one that a variable names, else the user's, else the system's; undefined where there is none. */
export async function readSdkFile(
  shell: ConfigShell,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const { sdkCredentials } = officialFiles(shell, "default");
  const paths = shell.env["TENCENTCLOUD_CREDENTIALS_FILE"] ? [sdkCredentials] : [sdkCredentials, systemFile];
  for (const path of paths) {
    const text = path === undefined ? undefined : await readConfigFile(shell.files, path, false);
    if (path !== undefined && text !== undefined) return { path, text };
  }
  return undefined;
}

async function sdkNames(shell: ConfigShell): Promise<readonly string[]> {
  const file = await readSdkFile(shell);
  if (file === undefined) return [];
  const { parseSdkProfile } = await import("@tcrkit/client/credentials");
  return [...parseSdkProfile(file.text, file.path).keys()];
}

/** A profile of tccli is in files that are called like it. */
async function tccliNames(shell: ConfigShell): Promise<readonly string[]> {
  const { files, machine } = shell;
  const path = officialFiles(shell, "default").tccliSettings;
  if (path === undefined) return [];
  const found = await files.list((machine.platform === "win32" ? win32 : posix).dirname(path)).catch(() => []);
  return found.flatMap((file) => /^(.+)\.(?:credential|configure)$/.exec(file)?.[1] ?? []).toSorted();
}
