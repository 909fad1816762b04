import { regions } from "@tcrkit/client/schema";
import { readRemembered } from "../../api/remembered-ids.js";
import { commandGroups, commands } from "../../gen/commands.js";
import type { Flag } from "../../parse/flags.js";
import { type ConfigShell, openProfiles } from "../../settings/profiles.js";
import { settingNames } from "../../settings/setting-names.js";

/** One word that may stand there. */
export interface Candidate {
  readonly value: string;
  /** What it is, on one line. */
  readonly about?: string | undefined;
}

/** Values as candidates. */
export function asCandidates(values: readonly (string | number | boolean)[]): Candidate[] {
  return values.map((value) => ({ value: String(value) }));
}

/** What may stand behind a command of our own making, as its next word that belongs to no flag. */
export async function builtinWords(
  command: string,
  before: readonly string[],
  shell: ConfigShell,
): Promise<Candidate[]> {
  const [verb] = before;
  switch (command) {
    case "help":
      return verb === undefined ? helpTopics() : [];
    case "completion":
      return verb === undefined ? asCandidates(["bash", "zsh", "fish", "powershell"]) : [];
    case "configure":
      if (verb === undefined) return asCandidates(["list", "get", "set", "remove", "import"]);
      return before.length === 1 && /^(get|set|remove)$/.test(verb)
        ? asCandidates(settingNames.map(({ name }) => name))
        : [];
    case "login":
    case "ls":
      return verb === undefined ? asCandidates(await readRemembered("RegistryName", shell)) : [];
    case "mock":
      return verb === undefined ? asCandidates(["env"]) : [];
    default:
      return [];
  }
}

/** What may stand behind a flag: documented values, regions, profiles, or what answers had. */
export async function valuesOf(flag: Flag | undefined, shell: ConfigShell): Promise<Candidate[]> {
  if (flag === undefined) return [];
  if (flag.scope === "global") return globalValues(flag.option.flag, flag.option.value, shell);
  const { name, values, sensitive } = flag.field;
  if (values !== undefined) return asCandidates(values);
  return sensitive === true ? [] : asCandidates(await readRemembered(name, shell));
}

function helpTopics(): Candidate[] {
  return asCandidates([...commands, ...commandGroups].map(({ name }) => name).concat("commands", "exit-codes"));
}

async function globalValues(flag: string, value: string | undefined, shell: ConfigShell): Promise<Candidate[]> {
  switch (flag) {
    case "--region":
      return asCandidates(regions);
    case "--profile":
      return asCandidates(await profileNames(shell));
    default:
      return value?.includes("|") === true && !/[A-Z]{3}/.test(value) ? asCandidates(value.split("|")) : [];
  }
}

async function profileNames(shell: ConfigShell): Promise<string[]> {
  const store = openProfiles(shell);
  const files = await Promise.all([store.read("credentials"), store.read("settings")]);
  return [...new Set(files.flatMap((profiles) => [...profiles.keys()]))];
}
