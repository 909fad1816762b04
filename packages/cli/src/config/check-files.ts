import { configText } from "../text/config.js";
import { pathBelow } from "./folders.js";
import { type ConfigWorld, openProfiles } from "./profile-store.js";

/** Something about a file of credentials that makes them less safe, and what to do. */
export interface FileWarning {
  readonly path: string;
  readonly what: string;
  readonly next?: string;
}

/** What is unsafe about the files of credentials that there are: ours, those of the SDKs and of tccli. */
export async function checkFiles(world: ConfigWorld, profile: string): Promise<FileWarning[]> {
  const found = await Promise.all(credentialPaths(world, profile).map((path) => checkFile(world, path)));
  return found.flat();
}

/** What is unsafe about one file; nothing where there is none. */
export async function checkFile({ files }: Pick<ConfigWorld, "files">, path: string): Promise<FileWarning[]> {
  const facts = await files.describe(path);
  if (facts === undefined) return [];
  const { isLink, mode } = facts;
  const isOpen = mode !== undefined && (mode & 0o077) !== 0;
  return [
    ...(isOpen ? [{ path, what: configText.open(path, mode.toString(8)), next: configText.closeIt(path) }] : []),
    ...(isLink ? [{ path, what: configText.link(path) }] : []),
  ];
}

/** The files of credentials that may count. */
export function credentialPaths(world: ConfigWorld, profile: string): string[] {
  const { homeFolder } = world.machine;
  const own = openProfiles(world).pathOf("credentials");
  const named = world.env["TENCENTCLOUD_CREDENTIALS_FILE"];
  const inHome = (...names: string[]) => (homeFolder === undefined ? [] : [pathBelow(world, homeFolder, ...names)]);
  return [
    own,
    ...(named ? [named] : inHome(".tencentcloud", "credentials")),
    ...inHome(".tccli", `${profile}.credential`),
  ];
}
