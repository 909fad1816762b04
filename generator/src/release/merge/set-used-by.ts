import { typesUsed } from "../../model/closure.js";
import type { SourcedAction } from "./merge-actions.js";
import type { SourcedType } from "./merge-types.js";

/** Says of each data type which actions use it; the order stays where nothing comes or goes. */
export function setUsedBy(actions: readonly SourcedAction[], types: readonly SourcedType[]): SourcedType[] {
  const byName = new Map(types.map(({ json }) => [json.name, json]));
  const uses = actions.map(({ json }) => ({
    name: json.name,
    used: new Set(typesUsed(byName, [...json.input, ...json.output])),
  }));
  return types.map((type) => {
    const users = uses.filter(({ used }) => used.has(type.json.name)).map(({ name }) => name);
    const left = type.json.usedBy.filter((name) => users.includes(name));
    const added = users.filter((name) => !left.includes(name));
    if (added.length === 0 && left.length === type.json.usedBy.length) return type;
    return { ...type, json: { ...type.json, usedBy: [...left, ...added].toSorted() } };
  });
}
