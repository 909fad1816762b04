import { CommandError, type Problem, UsageError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import type { Shell } from "../shell/shell.js";
import { configFolder, pathBelow } from "./folders.js";
import type { SettingName } from "./setting-names.js";

/** A setting, or a file of settings or credentials, cannot be used; nothing was sent. Holds no value of it. */
export class ConfigError extends CommandError {
  constructor(at: string, problem: string) {
    super(messages.unusable(at), exitCodes.usage, [problem, messages.nextForFile]);
  }
}

export type ConfigShell = Pick<Shell, "env" | "files" | "machine">;

type Kind = SettingName["file"];

/** What one profile holds in one file, by the members' names. */
export type ProfileMembers = Readonly<Record<string, string>>;

/** Profiles by their names. */
export type Profiles = ReadonlyMap<string, ProfileMembers>;

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
export function openProfiles(shell: ConfigShell): ProfileStore {
  const folder = configFolder(shell);
  const pathOf = (kind: Kind) => pathBelow(shell, folder, `${kind}.json`);
  const read = async (kind: Kind) => readProfiles(shell, pathOf(kind));
  return {
    pathOf,
    read,
    change: async (kind, profile, members) => {
      const profiles = new Map(await read(kind));
      const changed = withMembers(profiles.get(profile) ?? {}, members);
      if (Object.keys(changed).length > 0) profiles.set(profile, changed);
      else profiles.delete(profile);
      await shell.files.writePrivate(pathOf(kind), serializeProfiles(profiles));
    },
  };
}

/** @throws ConfigError for a file that cannot be read. */
export async function readConfigFile(files: ConfigShell["files"], path: string): Promise<string | undefined> {
  try {
    return await files.read(path);
  } catch (cause) {
    const { code = "unknown error" } = cause as { readonly code?: string };
    throw new ConfigError(path, `cannot be read (${code})`);
  }
}

type Env = Readonly<Record<string, string | undefined>>;

/** The profile that counts, and what named it. */
export interface NamedProfile {
  readonly name: string;
  readonly source: "--profile" | "TENCENTCLOUD_PROFILE" | "TCCLI_PROFILE" | "default";
}

/**
 * The flag's profile, else that of TENCENTCLOUD_PROFILE or TCCLI_PROFILE, else `default`.
 *
 * @throws UsageError for a name that cannot be part of a file's name.
 */
export function profileName(flag: string | undefined, env: Env): NamedProfile {
  const found = firstNamed(flag, env);
  if (!/^[\w.@-]{1,64}$/.test(found.name)) throw new UsageError([messages.wrongProfile(found)]);
  return found;
}

async function readProfiles({ files }: ConfigShell, path: string): Promise<Profiles> {
  const text = await readConfigFile(files, path);
  return text === undefined ? new Map() : parseProfiles(text, path);
}

/**
 * Reads `{"profiles": {"default": {"region": "ap-guangzhou"}}}`.
 *
 * @throws ConfigError that names the member at fault, never its value.
 */
function parseProfiles(text: string, path: string): Profiles {
  const file = parseObject(text, path);
  const profiles = membersOf(file["profiles"] ?? {}, "profiles", path);
  return new Map(
    Object.entries(profiles).map(([name, value]) => [name, textsOf(value, `profiles.${name}`, path)] as const),
  );
}

function parseObject(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // What the parser says may quote a secret.
    throw new ConfigError(path, "expected JSON, got something else");
  }
  return membersOf(value, "the file", path);
}

function textsOf(value: unknown, at: string, path: string): ProfileMembers {
  const members = membersOf(value, at, path);
  for (const [name, member] of Object.entries(members)) {
    if (typeof member !== "string") throw new ConfigError(path, `${at}.${name}: expected a text`);
  }
  return members as ProfileMembers;
}

function membersOf(value: unknown, at: string, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ConfigError(path, `${at}: expected a JSON object`);
}

/** The text of a file that holds these profiles. */
function serializeProfiles(profiles: Profiles): string {
  return `${JSON.stringify({ profiles: Object.fromEntries(profiles) }, null, 2)}\n`;
}

function withMembers(
  before: ProfileMembers,
  members: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const all = Object.entries({ ...before, ...members });
  return Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

function firstNamed(flag: string | undefined, env: Env): NamedProfile {
  if (flag !== undefined) return { name: flag, source: "--profile" };
  for (const source of ["TENCENTCLOUD_PROFILE", "TCCLI_PROFILE"] as const) {
    const name = env[source];
    if (name !== undefined && name !== "") return { name, source };
  }
  return { name: "default", source: "default" };
}

const messages = {
  wrongProfile: ({ source }: NamedProfile): Problem => ({
    what: `${source}: expected the name of a profile: up to 64 letters, digits and . @ _ -`,
  }),
  unusable: (at: string): string => `${at} cannot be used.`,
  nextForFile: "Next: correct it, or remove it and run `tcr configure`",
};
