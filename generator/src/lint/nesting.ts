import type { Fault } from "../fault.js";
import { dataTypeName, parseTypeRef } from "../model/type-ref.js";
import type { MemberFile } from "../spec-files.js";
import type { Rule } from "./rule.js";

/** More than any API has; those who read the tables follow types into types, as far as their stack goes. */
const maxDepth = 100;

/** No action leads so far into types that hold types that whoever follows them runs out of stack. */
export const checkNesting: Rule = ({ spec, types }) => {
  const roots = spec.actions.flatMap(({ json: { input, output } }) => typesOf([...input, ...output]));
  const seen = new Set<string>();
  let level = new Set(roots);
  for (let depth = 1; level.size > 0; depth += 1) {
    if (depth > maxDepth) return spec.types.filter(({ json }) => level.has(json.name)).map(({ file }) => faultAt(file));
    for (const name of level) seen.add(name);
    const next = [...level].flatMap((name) => typesOf(types.get(name)?.members ?? []));
    level = new Set(next.filter((name) => !seen.has(name)));
  }
  return [];
};

function typesOf(members: readonly MemberFile[]): string[] {
  return members.flatMap(({ type }) => dataTypeName(parseTypeRef(type)) ?? []);
}

function faultAt(file: string): Fault {
  return {
    file,
    path: "members",
    found: `the type behind ${maxDepth} others`,
    expected: `at most ${maxDepth} types, one inside the other`,
  };
}
