import type { Member } from "../../model/types.js";
import type { Literal } from "../../print/code.js";

/** What the tables know of a member's relations; what it does not have is left out. */
export function relationsLiteral(member: Member): Readonly<Record<string, Literal | undefined>> {
  return {
    requiredWhen: member.requiredWhen,
    onlyFor: member.onlyFor,
    alternativeTo: member.alternativeTo.length === 0 ? undefined : member.alternativeTo,
    defaultFrom: member.defaultFrom,
    whenEmpty: member.whenEmpty,
    region: member.region,
  };
}
