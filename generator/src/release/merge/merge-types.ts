import { typeClosure } from "../../model/closure.js";
import { dataTypeName, parseTypeRef } from "../../model/type-ref.js";
import type { Sourced, Spec } from "../../spec.js";
import type { TypeFile } from "../../spec-files.js";
import type { MemberStructure, Structure } from "../../structure.js";
import { mergeMembers } from "./merge-members.js";
import { collect, type Merged, type MergeOptions, vanished } from "./merged.js";
import { newType, statingRequired } from "./new-entries.js";
import { noteEvents, notesThatLead, withNotes } from "./notes.js";

export type SourcedType = Sourced<TypeFile>;

/** Brings the spec's data types to those of a description. */
export function mergeTypes(spec: Spec, theirs: Structure, options: MergeOptions): Merged<SourcedType> {
  const known = new Set(spec.types.map(({ json }) => json.name));
  const forRequests = new Set(typesOfRequests(theirs));
  return collect([
    ...spec.types.map((type) => mergeType(type, theirs.types[type.json.name], options)),
    ...Object.entries(theirs.types)
      .filter(([name]) => !known.has(name))
      .map(([name, members]): Merged<SourcedType> => {
        const json = newType(
          name,
          members,
          { release: options.release.n, words: options.words },
          forRequests.has(name),
        );
        const file = `types/${name}.json`;
        return { merged: [{ file, json }], events: [{ kind: "type-added", name, where: "types" }] };
      }),
  ]);
}

function mergeType(
  type: SourcedType,
  their: readonly MemberStructure[] | undefined,
  { release, remove, words }: MergeOptions,
): Merged<SourcedType> {
  if (their === undefined) return vanished("type-vanished", type, remove);
  const { name, members, notes = [], release: own } = type.json;
  const ours = new Set(members.map((member) => member.name));
  const isStated = members.some(({ required }) => required !== undefined);
  const wanted = their.map((member) => (ours.has(member.name) ? member : statingRequired(member, isStated)));
  const since = own === release.n ? undefined : release.n;
  const table = mergeMembers({ holder: name, list: "members", members, notes, since, remove, words }, wanted);
  const json = { ...type.json, members: table.members };
  const kept = notesThatLead(type.json, json);
  return {
    merged: [{ ...type, json: withNotes(json, kept) }],
    events: [...table.events, ...noteEvents(name, notes, kept)],
  };
}

/** Names of the data types that requests use, directly or inside another type. */
function typesOfRequests({ actions, types }: Structure): string[] {
  const namesIn = (members: readonly MemberStructure[]) =>
    members.flatMap(({ type }) => dataTypeName(parseTypeRef(type)) ?? []);
  return typeClosure(
    Object.values(actions).flatMap(({ input }) => namesIn(input)),
    (name) => namesIn(types[name] ?? []),
  );
}
