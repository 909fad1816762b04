import { findConfigFolder, officialFiles } from "./folders.js";
import { type ConfigShell, openProfiles } from "./profiles.js";

/** Something about a file of credentials that makes them less safe, and what to do. */
export interface FileWarning {
  readonly path: string;
  readonly what: string;
  readonly next?: string;
}

/** What is unsafe about the files of credentials that there are: ours, those of the SDKs and of tccli. */
export async function checkFiles(shell: ConfigShell, profile: string): Promise<FileWarning[]> {
  const found = await Promise.all(credentialPaths(shell, profile).map((path) => checkFile(shell, path)));
  return found.flat();
}

/** The same of one file; a file that is not there is safe. */
export async function checkFile({ files }: Pick<ConfigShell, "files">, path: string): Promise<FileWarning[]> {
  const facts = await files.describe(path);
  if (facts === undefined) return [];
  const { isLink, mode } = facts;
  const isOpen = mode !== undefined && (mode & 0o077) !== 0;
  return [
    ...(isOpen ? [{ path, what: messages.open(path, mode.toString(8)), next: messages.closeIt(path) }] : []),
    ...(isLink ? [{ path, what: messages.link(path) }] : []),
  ];
}

/** The files of credentials that may count. */
export function credentialPaths(shell: ConfigShell, profile: string): string[] {
  const { sdkCredentials, tccliCredentials } = officialFiles(shell, profile);
  const own = findConfigFolder(shell) && openProfiles(shell).pathOf("credentials");
  return [own, sdkCredentials, tccliCredentials].filter((path) => path !== undefined);
}

const messages = {
  open: (path: string, mode: string): string => `${path} can be read by others (mode ${mode})`,
  closeIt: (path: string): string => `chmod 600 ${path}`,
  link: (path: string): string =>
    `${path} is a link: whoever may change the link or its target decides which key signs`,
};
