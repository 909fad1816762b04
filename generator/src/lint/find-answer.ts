import { dataTypeName, parseTypeRef } from "../model/type-ref.js";
import type { MemberFile } from "../spec-files.js";
import type { LintContext } from "./rule.js";

/** The member that a path leads to in what a reading action answers: `DescribeInstances.Registries.PublicDomain`. */
export function findAnswer({ actions, types }: LintContext, path: string): MemberFile | undefined {
  const [name = "", ...members] = path.split(".");
  const action = actions.get(name);
  let inside = action?.kind === "read" ? action.output : [];
  let found: MemberFile | undefined;
  for (const part of members) {
    found = inside.find((member) => member.name === part);
    inside = types.get((found && dataTypeName(parseTypeRef(found.type))) ?? "")?.members ?? [];
  }
  return found;
}
