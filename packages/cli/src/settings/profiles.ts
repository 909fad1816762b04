import { CommandError, type Problem, UsageError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import { asFileError, systemCodeOf } from "../shell/file-error.js";
import type { Shell } from "../shell/shell.js";
import { configFolder, findConfigFolder, pathBelow } from "./folders.js";
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
  /** @throws CommandError for a user without a folder. */
  readonly pathOf: (kind: Kind) => string;
  /** @throws ConfigError for a file that is none of ours; FileError for one that cannot be read; what `pathOf` throws. */
  readonly read: (kind: Kind) => Promise<Profiles>;
  /** The same where nobody asked for a profile: what cannot be looked at, in a folder that nobody named, counts as absent. */
  readonly readIfSeen: (kind: Kind) => Promise<Profiles>;
  /** Sets members of a profile, and removes those that are undefined; the last one takes the profile along. */
  readonly change: (
    kind: Kind,
    profile: string,
    members: Readonly<Record<string, string | undefined>>,
  ) => Promise<void>;
}

/** Opens our profiles; nothing is read before it is asked for. */
export function openProfiles(shell: ConfigShell): ProfileStore {
  const pathOf = (kind: Kind) => pathBelow(shell, configFolder(shell), `${kind}.json`);
  const read = async (kind: Kind, isNamed: boolean): Promise<Profiles> => {
    const path = pathOf(kind);
    return parseProfiles(await readConfigFile(shell.files, path, isNamed), path);
  };
  return {
    pathOf,
    read: (kind) => read(kind, true),
    readIfSeen: async (kind) => {
      const folder = findConfigFolder(shell);
      return folder === undefined ? new Map() : read(kind, folder.isNamed);
    },
    change: (kind, profile, members) => changeProfile(shell, pathOf(kind), profile, members),
  };
}

/**
 * The text of a file of settings or credentials; undefined where there is none. Where nobody named it, what cannot be looked at counts as absent.
 *
 * @throws FileError for a file that cannot be read, ConfigError for one that is no text.
 */
export async function readConfigFile(
  files: ConfigShell["files"],
  path: string,
  isNamed: boolean,
): Promise<string | undefined> {
  try {
    return await files.read(path);
  } catch (cause) {
    if (!isNamed && !(await files.isThere(path))) return undefined;
    if (systemCodeOf(cause) !== undefined) throw asFileError(cause, path, "read", messages.nextForUnread);
    throw new ConfigError(path, messages.noText(cause));
  }
}

type Env = Readonly<Record<string, string | undefined>>;

/** The variables that may name a profile; the first one counts. */
const profileVariables = ["TCR_PROFILE", "TENCENTCLOUD_PROFILE", "TCCLI_PROFILE"] as const;

/** The profile that counts, and what named it. */
export interface NamedProfile {
  readonly name: string;
  readonly source: "--profile" | (typeof profileVariables)[number] | "default";
}

/**
 * The flag's profile, else that of the first variable that names one, else `default`.
 *
 * @throws UsageError for a name that cannot be part of a file's name.
 */
export function profileName(flag: string | undefined, env: Env): NamedProfile {
  const found = firstNamed(flag, env);
  if (!isProfileName(found.name)) throw new UsageError([messages.wrongProfile(found)]);
  return found;
}

/** Whether a text can be part of a file's name. */
export function isProfileName(text: string): boolean {
  return /^[\w.@-]{1,64}$/.test(text);
}

async function changeProfile(
  { files }: ConfigShell,
  path: string,
  profile: string,
  members: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const edit = (before: string | undefined) => {
    const profiles = new Map(parseProfiles(before, path));
    const changed = withMembers(profiles.get(profile) ?? {}, members);
    if (Object.keys(changed).length > 0) profiles.set(profile, changed);
    else profiles.delete(profile);
    return serializeProfiles(profiles);
  };
  try {
    await files.change(path, edit, { isPrivate: true });
  } catch (error) {
    throw asFileError(error, path, "written", messages.nextForUnwritten);
  }
}

/**
 * Reads `{"profiles": {"default": {"region": "ap-guangzhou"}}}`.
 *
 * @throws ConfigError that names the member at fault, never its value.
 */
function parseProfiles(text: string | undefined, path: string): Profiles {
  if (text === undefined) return new Map();
  const file = parseObject(text, path);
  const profiles = membersOf(file["profiles"] ?? {}, "profiles", path);
  return new Map(
    Object.entries(profiles).map(([name, value]) => [name, textsOf(value, `profiles.${name}`, path)] as const),
  );
}

function parseObject(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
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
  for (const source of profileVariables) {
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
  noText: (error: unknown): string => (error instanceof Error ? error.message : String(error)),
  nextForUnread: "Next: let this user read it, or choose another folder by TCR_CONFIG_DIR or HOME",
  nextForUnwritten: "Next: make room or let this user write there, or set TCR_CONFIG_DIR to another folder",
  nextForFile: "Next: correct it, or remove it and run `tcr configure`",
};
