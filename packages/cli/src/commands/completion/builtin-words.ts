import { settingNames } from "../../config/setting-names.js";
import type { Context } from "../../context.js";
import { commandGroups, commands } from "../../gen/commands.js";
import { asCandidates, type Candidate } from "./candidate.js";
import { readRemembered } from "./remembered-ids.js";

/** What may stand behind a command of our own making, as its next word that belongs to no flag. */
export async function builtinWords(
  command: string,
  before: readonly string[],
  world: Pick<Context, "env" | "files" | "machine">,
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
      return verb === undefined ? asCandidates(await readRemembered("RegistryName", world)) : [];
    case "mock":
      return verb === undefined ? asCandidates(["env"]) : [];
    default:
      return [];
  }
}

function helpTopics(): Candidate[] {
  return asCandidates([...commands, ...commandGroups].map(({ name }) => name).concat("commands", "exit-codes"));
}
