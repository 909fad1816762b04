import type { Context } from "../context.js";
import { ConfigError } from "./config-error.js";
import { configFolder, pathBelow } from "./folders.js";
import { type ProfileMembers, type Profiles, parseProfiles, serializeProfiles } from "./profile-file.js";
import type { SettingName } from "./setting-names.js";

export type ConfigWorld = Pick<Context, "env" | "files" | "machine">;

type Kind = SettingName["file"];

/** Our profiles: `settings.json` and `credentials.json` in the folder of our configuration. */
export interface ProfileStore {
  readonly pathOf: (kind: Kind) => string;
  /** @throws ConfigError for a file that is none of ours, or that cannot be read. */
  readonly read: (kind: Kind) => Promise<Profiles>;
  /** Sets members of a profile, and removes those that are undefined; the last one takes the profile along. */
  readonly change: (
    kind: Kind,
    profile: string,
    members: Readonly<Record<string, string | undefined>>,
  ) => Promise<void>;
}

/**
 * Opens our profiles; nothing is read before it is asked for.
 *
 * @throws CommandError for a user without a folder.
 */
export function openProfiles(world: ConfigWorld): ProfileStore {
  const folder = configFolder(world);
  const pathOf = (kind: Kind) => pathBelow(world, folder, `${kind}.json`);
  const read = async (kind: Kind) => readProfiles(world, pathOf(kind));
  return {
    pathOf,
    read,
    change: async (kind, profile, members) => {
      const profiles = new Map(await read(kind));
      const changed = withMembers(profiles.get(profile) ?? {}, members);
      if (Object.keys(changed).length > 0) profiles.set(profile, changed);
      else profiles.delete(profile);
      await world.files.writePrivate(pathOf(kind), serializeProfiles(profiles));
    },
  };
}

async function readProfiles({ files }: ConfigWorld, path: string): Promise<Profiles> {
  const text = await readConfigFile(files, path);
  return text === undefined ? new Map() : parseProfiles(text, path);
}

/** @throws ConfigError for a file that cannot be read. */
export async function readConfigFile(files: ConfigWorld["files"], path: string): Promise<string | undefined> {
  try {
    return await files.read(path);
  } catch (cause) {
    const { code = "unknown error" } = cause as { readonly code?: string };
    throw new ConfigError(path, `cannot be read (${code})`);
  }
}

function withMembers(
  before: ProfileMembers,
  members: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const all = Object.entries({ ...before, ...members });
  return Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
