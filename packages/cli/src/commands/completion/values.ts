import type { NextWord } from "../../parse/builtin.js";
import type { Flag } from "../../parse/flags.js";
import type { Answer } from "../../parse/value.js";
import type { ConfigShell } from "../../settings/profiles.js";

/**
 * What may stand behind a flag: its values, regions, profiles, columns of the answer, or what answers had. What is not in the tables is loaded
 * where it is asked for.
 */
export async function valuesOfFlag(
  flag: Flag,
  typed: string,
  answer: () => Promise<Answer | undefined>,
  shell: ConfigShell,
): Promise<readonly string[]> {
  if (flag.isSwitch) return ["true", "false"];
  if (flag.scope === "input") return flag.field.sensitive === true ? [] : valuesOfWord(flag.field, shell);
  switch (flag.option.offers) {
    case "regions":
      return (await import("@tcrkit/client/schema")).regions;
    case "profiles":
      return profileNames(shell);
    case "columns":
    case "signed columns": {
      const operation = await answer();
      if (operation === undefined) return [];
      const { columnLists } = await import("./column-lists.js");
      return columnLists(typed, flag.option.offers === "columns" ? "" : "-", operation);
    }
    default:
      return flag.option.values ?? [];
  }
}

/** What a word may be: one of its values, else what answers had for a parameter of its name. */
export async function valuesOfWord(word: NextWord, shell: ConfigShell): Promise<readonly string[]> {
  if (word === undefined) return [];
  if (word.values !== undefined) return word.values.map(String);
  const { readRemembered } = await import("../../api/remembered-ids.js");
  return readRemembered(word.name, shell);
}

async function profileNames(shell: ConfigShell): Promise<string[]> {
  const { openProfiles } = await import("../../settings/profiles.js");
  const store = openProfiles(shell);
  const files = await Promise.all([store.read("credentials"), store.read("settings")]);
  return [...new Set(files.flatMap((profiles) => [...profiles.keys()]))];
}
