import type { MemberStructure, Structure } from "../structure.js";
import type { MemberVerb } from "./change-kinds.js";
import { type Change, type ComparedField, diffStructures } from "./diff.js";
import type { Difference } from "./difference.js";

/** What differs between the bare structures. */
export function structuralDifferences(from: Structure, to: Structure): Difference[] {
  return diffStructures(from, to).map(differenceOf);
}

function differenceOf(change: Change): Difference {
  switch (change.kind) {
    case "action-added":
    case "action-removed":
    case "action-deprecated":
    case "action-undeprecated":
    case "type-added":
    case "type-removed":
      return { kind: change.kind, place: change.name };
    case "member-added": {
      const { owner, member } = change;
      return {
        verb: member.required === true ? "required-added" : "added",
        owner,
        member: member.name,
        to: told(member),
      };
    }
    case "member-removed":
      return { verb: "removed", owner: change.owner, member: change.member.name, from: told(change.member) };
    case "member-changed": {
      const { owner, name, field, from, to } = change;
      return { verb: changedVerbs[field](to), owner, member: name, from, to };
    }
  }
}

const changedVerbs: Readonly<Record<ComparedField, (now: string | boolean) => MemberVerb>> = {
  type: () => "type-changed",
  required: (now) => (now === true ? "required" : "optional"),
  nullable: (now) => (now === true ? "nullable" : "not-null"),
  mayBeMissing: (now) => (now === true ? "may-be-missing" : "always-there"),
};

/** `Array of Filter, optional`. */
function told({ type, required }: MemberStructure): string {
  return required === undefined ? type : `${type}, ${required ? "required" : "optional"}`;
}
