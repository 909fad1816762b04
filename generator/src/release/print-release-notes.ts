import { actionLists, type ReleaseEntry, typeLists } from "./release-entry.js";

/** Release notes in Markdown, in the order of the manual's history. */
export function printReleaseNotes(entry: ReleaseEntry, title: string): string {
  const sections = [
    ...section("New actions", nameLines(entry.newActions)),
    ...section("Deleted actions", nameLines(entry.deletedActions)),
    ...section("Modified actions", ownerLines(entry.modifiedActions, actionLists)),
    ...section("New data structures", nameLines(entry.newTypes)),
    ...section("Deleted data structures", nameLines(entry.deletedTypes)),
    ...section("Modified data structures", ownerLines(entry.modifiedTypes, typeLists)),
  ];
  return [`## ${title}`, "", ...(sections.length === 0 ? ["Nothing but words.", ""] : sections)].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, "", ...lines, ""];
}

function nameLines(names: readonly string[] = []): string[] {
  return names.map((name) => `- ${name}`);
}

function ownerLines<K extends keyof typeof listTitles>(
  owners: Readonly<Record<string, Readonly<Partial<Record<K, readonly string[]>>>>> = {},
  lists: readonly K[],
): string[] {
  return Object.entries(owners).flatMap(([owner, named]) => [
    `- ${owner}`,
    ...lists.flatMap((list) => {
      const names = named[list] ?? [];
      return names.length === 0 ? [] : [`  - ${listTitles[list]}: ${names.join(", ")}`];
    }),
  ]);
}

const listTitles = {
  newInputs: "New input parameters",
  deletedInputs: "Deleted input parameters",
  modifiedInputs: "Modified input parameters",
  newOutputs: "New output parameters",
  deletedOutputs: "Deleted output parameters",
  modifiedOutputs: "Modified output parameters",
  newMembers: "New members",
  deletedMembers: "Deleted members",
  modifiedMembers: "Modified members",
} as const;
