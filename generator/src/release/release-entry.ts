import { type ApiChange, isWording } from "./api-change.js";

/** What the manual's history says of a release: names alone. Lists without a name are left out. */
export interface ReleaseEntry {
  readonly newActions?: readonly string[];
  readonly deletedActions?: readonly string[];
  readonly modifiedActions?: Readonly<Record<string, ModifiedAction>>;
  readonly newTypes?: readonly string[];
  readonly deletedTypes?: readonly string[];
  readonly modifiedTypes?: Readonly<Record<string, ModifiedType>>;
}

export type ModifiedAction = Readonly<Partial<Record<(typeof actionLists)[number], readonly string[]>>>;
export type ModifiedType = Readonly<Partial<Record<(typeof typeLists)[number], readonly string[]>>>;

export const actionLists = [
  "newInputs",
  "deletedInputs",
  "modifiedInputs",
  "newOutputs",
  "deletedOutputs",
  "modifiedOutputs",
] as const;

export const typeLists = ["newMembers", "deletedMembers", "modifiedMembers"] as const;

/** What changed, as the manual's history would say it. Words are not among it. */
export function releaseEntry(changes: readonly ApiChange[]): ReleaseEntry {
  return withoutEmpty({
    newActions: placesOf(changes, "action-added"),
    deletedActions: placesOf(changes, "action-removed"),
    modifiedActions: modifiedOwners(changes, ["input", "output"]),
    newTypes: placesOf(changes, "type-added"),
    deletedTypes: placesOf(changes, "type-removed"),
    modifiedTypes: modifiedOwners(changes, ["member"]),
  });
}

function placesOf(changes: readonly ApiChange[], kind: ApiChange["kind"]): string[] {
  return changes.filter((change) => change.kind === kind).map(({ place }) => place);
}

/** For each action or type whose members changed, its lists of names. */
function modifiedOwners(changes: readonly ApiChange[], families: readonly string[]) {
  const owners: Record<string, Record<string, string[]>> = {};
  for (const { kind, place } of changes.filter((change) => !isWording(change))) {
    const [family = "", ...verb] = kind.split("-");
    if (!families.includes(family)) continue;
    const prefix = prefixOf(verb.join("-"));
    const [owner = "", , member = ""] = place.split(".");
    const lists = owners[owner] ?? {};
    const list = `${prefix}${family.charAt(0).toUpperCase()}${family.slice(1)}s`;
    owners[owner] = { ...lists, [list]: [...new Set([...(lists[list] ?? []), member])] };
  }
  return owners;
}

function prefixOf(verb: string): "new" | "deleted" | "modified" {
  switch (verb) {
    case "added":
    case "required-added":
      return "new";
    case "removed":
      return "deleted";
    default:
      return "modified";
  }
}

function withoutEmpty(entry: ReleaseEntry): ReleaseEntry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => Object.keys(value).length > 0));
}
