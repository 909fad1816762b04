import { dataTypeName, parseTypeRef } from "../model/type-ref.js";
import { memberSites, type Rule } from "./rule.js";

/** What may come in part is of a data type, which has the members that a part needs. */
export const checkPartial: Rule = (context) =>
  memberSites(context).flatMap(({ file, path, member }) => {
    if (member.partial === undefined) return [];
    const typeName = dataTypeName(parseTypeRef(member.type));
    const at = { file, path: `${path}.partial` };
    if (typeName === undefined) return [{ ...at, found: member.type, expected: "it on a member of a data type alone" }];
    const type = context.types.get(typeName);
    return member.partial
      .filter((name) => type !== undefined && !type.members.some((known) => known.name === name))
      .map((name) => ({ ...at, found: name, expected: `a member of ${typeName}` }));
  });
