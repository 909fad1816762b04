import type { Fault } from "../fault.js";
import { typesUsed } from "../model/closure.js";
import type { Rule } from "./rule.js";

/** `usedBy` of a type names just the actions that use it, directly or inside another type. */
export const checkUsedBy: Rule = ({ spec, types, broken }) => {
  const uses = new Map(
    spec.actions.map(({ json: { name, input, output } }) => [name, typesUsed(types, [...input, ...output])]),
  );
  return spec.types.flatMap(({ file, json: type }): Fault[] => {
    const users = [...uses].filter(([, used]) => used.includes(type.name)).map(([name]) => name);
    // An action may use the type inside one whose file is broken.
    const mayUse = (name: string) => (uses.get(name) ?? []).some((used) => broken.has(used));
    return [
      ...users
        .filter((name) => !type.usedBy.includes(name))
        .map((name) => ({ file, path: "usedBy", found: `no ${name}`, expected: `${name}, which uses the type` })),
      ...type.usedBy
        .filter((name) => uses.has(name) && !users.includes(name) && !mayUse(name))
        .map((name) => ({ file, path: `usedBy.${name}`, found: name, expected: "an action that uses the type" })),
    ];
  });
};
