import type { Spec } from "../spec.js";
import type { MemberFile } from "../spec-files.js";
import type { MemberStructure, Structure } from "../structure.js";

/** The bare structure of the spec as it stands. */
export function structureOfSpec({ actions, types }: Spec): Structure {
  return {
    actions: Object.fromEntries(
      actions.map(({ json }) => [
        json.name,
        {
          input: json.input.map(memberStructure),
          output: json.output.map(readStructure),
          deprecated: json.deprecated !== undefined,
        },
      ]),
    ),
    types: Object.fromEntries(types.map(({ json }) => [json.name, json.members.map(readStructure)])),
  };
}

function readStructure(member: MemberFile): MemberStructure {
  return { ...memberStructure(member), mayBeMissing: member.mayBeMissing === true };
}

function memberStructure({ name, type, required, nullable }: MemberFile): MemberStructure {
  return {
    name,
    type,
    ...(required === undefined ? {} : { required }),
    ...(nullable === undefined ? {} : { nullable }),
  };
}
