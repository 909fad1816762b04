import type { Language } from "@tcrkit/client/core";
import { officialFiles } from "./folders.js";
import type { OutputForm } from "./output-forms.js";
import {
  ConfigError,
  type ConfigShell,
  type NamedProfile,
  openProfiles,
  profileName,
  readConfigFile,
} from "./profiles.js";
import { findSettingName, settingNames } from "./setting-names.js";

/** What flags say of the settings. */
export interface SettingFlags {
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly language?: Language | undefined;
  readonly output?: OutputForm | undefined;
  readonly profile?: string | undefined;
}

/** A value, and where it came from: `--region`, `TENCENTCLOUD_REGION`, or a file. */
export interface Resolved<T extends string = string> {
  readonly value: T;
  readonly source: string;
}

/** What holds for a command; a member that nobody says is left out. */
export interface ResolvedSettings {
  readonly region?: Resolved;
  readonly endpoint?: Resolved;
  readonly language?: Resolved<Language>;
  readonly output?: Resolved<OutputForm>;
  /** The instance of actions, logins and logouts that are told none. */
  readonly registry?: Resolved;
  /** Whether completion may remember the ids of answers. */
  readonly "remember-ids"?: Resolved<"on" | "off">;
}

/** The variable of each setting that is no credential. */
const variables = new Map(
  settingNames.flatMap(({ name, variable }) =>
    variable === undefined ? [] : [[name as keyof ResolvedSettings, variable] as const],
  ),
);

/**
 * The settings that hold: each from flags, else its variable, else our profile, else that of tccli.
 *
 * @throws ConfigError for a value or a file that cannot be used; MissingProfileError for a profile that is named and not there.
 */
export async function resolveSettings(flags: SettingFlags, shell: ConfigShell): Promise<ResolvedSettings> {
  const profile = profileName(flags.profile, shell.env);
  if (profile.source !== "default") await (await import("./assert-profile.js")).assertProfile(profile, shell);
  const layers: readonly Layer[] = [
    flagLayer(flags),
    variableLayer(shell.env),
    await profileLayer(shell, profile),
    await tccliLayer(shell, profile),
  ];
  const found = [...variables.keys()].flatMap((setting) => {
    const layer = layers.find((candidate) => candidate[setting] !== undefined);
    return layer === undefined ? [] : [[setting, accepted(setting, layer[setting] as Resolved)] as const];
  });
  return Object.fromEntries(found);
}

/** The settings as options of the client. */
export function clientSettings({ region, endpoint, language }: ResolvedSettings) {
  return { region: region?.value, endpoint: endpoint?.value, language: language?.value };
}

type Layer = Readonly<Partial<Record<keyof ResolvedSettings, Resolved>>>;

function flagLayer({ region, endpoint, language, output }: SettingFlags): Layer {
  return layerOf({ region, endpoint, language, output }, (name) => `--${name}`);
}

function variableLayer(env: ConfigShell["env"]): Layer {
  const values = [...variables].map(([name, variable]) => [name, env[variable]] as const);
  return layerOf(Object.fromEntries(values), (name) => variables.get(name) ?? "");
}

async function profileLayer(shell: ConfigShell, { name, source }: NamedProfile): Promise<Layer> {
  const store = openProfiles(shell);
  const members = (await (source === "default" ? store.readIfSeen : store.read)("settings")).get(name) ?? {};
  return layerOf(members, (member) => `${store.pathOf("settings")}: profiles.${name}.${member}`);
}

async function tccliLayer(shell: ConfigShell, { name, source }: NamedProfile): Promise<Layer> {
  const path = officialFiles(shell, name).tccliSettings;
  const text = path === undefined ? undefined : await readConfigFile(shell.files, path, source !== "default");
  if (path === undefined || text === undefined) return {};
  const { readTccliSettings } = await import("./read-tccli-settings.js");
  return layerOf(readTccliSettings(text, path), () => path);
}

function layerOf(
  values: Readonly<Record<string, string | undefined>>,
  sourceOf: (name: keyof ResolvedSettings) => string,
): Layer {
  const set = [...variables.keys()].flatMap((name) => {
    const value = values[name];
    return value === undefined || value === "" ? [] : [[name, { value, source: sourceOf(name) }]];
  });
  return Object.fromEntries(set);
}

/** Flags are checked where they are read; what stands elsewhere is checked here. */
function accepted(name: string, resolved: Resolved): Resolved {
  const setting = findSettingName(name);
  if (setting === undefined || setting.accepts(resolved.value)) return resolved;
  throw new ConfigError(resolved.source, `expected ${setting.expected}`);
}
