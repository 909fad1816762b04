import { regions } from "@tcrkit/client/schema";
import { readRemembered } from "../../api/remembered-ids.js";
import type { NextWord } from "../../parse/builtin.js";
import type { Flag } from "../../parse/flags.js";
import { type ConfigShell, openProfiles } from "../../settings/profiles.js";

/** What may stand behind a flag: its values, regions, profiles, or what answers had. */
export async function valuesOfFlag(flag: Flag, shell: ConfigShell): Promise<readonly string[]> {
  if (flag.scope === "input") return flag.field.sensitive === true ? [] : valuesOfWord(flag.field, shell);
  switch (flag.option.offers) {
    case "regions":
      return regions;
    case "profiles":
      return profileNames(shell);
    default:
      return flag.option.values ?? [];
  }
}

/** What a word may be: one of its values, else what answers had for a parameter of its name. */
export async function valuesOfWord(word: NextWord, shell: ConfigShell): Promise<readonly string[]> {
  if (word === undefined) return [];
  return word.values?.map(String) ?? readRemembered(word.name, shell);
}

async function profileNames(shell: ConfigShell): Promise<string[]> {
  const store = openProfiles(shell);
  const files = await Promise.all([store.read("credentials"), store.read("settings")]);
  return [...new Set(files.flatMap((profiles) => [...profiles.keys()]))];
}
