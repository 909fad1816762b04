import { typesUsed } from "../model/closure.js";
import type { Sourced, Spec } from "../spec.js";
import type { ActionFile, MemberFile, NoteFile, TypeFile } from "../spec-files.js";
import type { ChangeFile } from "./edition-files.js";
import type { Edition, EditionService } from "./load-editions.js";

/** The spec as the edition has it: its own actions and types beside those of the API, some of which it changes. */
export function mergeEdition(base: Spec, { actions, types, changes }: Edition): Spec {
  const changeOf = new Map(changes.map((change) => [change.json.name, change]));
  return withUses({
    ...base,
    actions: [
      ...base.actions.map((action) => ({ ...changed(action, changeOf), group: action.group })),
      ...actions.map((action) => ({ ...action, json: { ...action.json, release: latest(base) } })),
    ],
    types: [...base.types.map((type) => changed(type, changeOf)), ...types.map((type) => asType(base, type))],
  });
}

/** A service beside the API as a spec: what all services share, with its own actions and types. */
export function mergeService(base: Spec, { edition }: Edition, { name, actions, types }: EditionService): Spec {
  const told = edition.json.services.find((service) => service.name === name);
  const { title = name, summary = "", version = "" } = told ?? {};
  return withUses({
    ...base,
    service: {
      file: edition.file,
      json: { ...base.service.json, name, title, summary, version, groups: [{ name, title, summary }] },
    },
    actions: actions.map((action) => ({ ...action, json: { ...action.json, release: latest(base) } })),
    types: types.map((type) => asType(base, type)),
  });
}

/** Examples are those of the API, and depart from what an edition adds. */
function changed<File extends ActionFile | TypeFile>(
  { file, json }: Sourced<File>,
  changeOf: ReadonlyMap<string, Sourced<ChangeFile>>,
): Sourced<File> {
  const change = changeOf.get(json.name);
  const bare = "examples" in json ? { ...json, examples: [], example: undefined } : json;
  const merged = change === undefined ? bare : { ...bare, ...listsOf(bare, change.json) };
  const notes = (json.notes ?? []).filter((note) => !isOfExample(note));
  return { file: change?.file ?? file, json: { ...merged, notes } };
}

function isOfExample({ kind, path }: NoteFile): boolean {
  return kind === "departure" || path.startsWith("example");
}

/** The lists of members that a change adds to, or whose members it changes. */
function listsOf(json: ActionFile | TypeFile, change: ChangeFile): Partial<Record<List, readonly MemberFile[]>> {
  const before: Partial<Record<List, readonly MemberFile[]>> = "members" in json ? { members: json.members } : json;
  return Object.fromEntries(
    lists.flatMap((list) => {
      const members = before[list];
      if (members === undefined) return [];
      const kept = members.map((member) => ({ ...member, ...change.changes?.[`${list}.${member.name}`] }));
      return [[list, [...kept, ...(change[list] ?? [])]]];
    }),
  );
}

const lists = ["input", "output", "members"] as const;

type List = (typeof lists)[number];

/** The newest release stands where an edition has none. */
function latest({ releases }: Spec): number {
  return Math.max(...releases.json.releases.map(({ n }) => n));
}

function asType(base: Spec, { file, json }: Edition["types"][number]): Sourced<TypeFile> {
  return { file, json: { ...json, release: latest(base), usedBy: [] } };
}

function withUses(spec: Spec): Spec {
  const files = new Map(spec.types.map(({ json }) => [json.name, json]));
  const uses = spec.actions.map(({ json }) => ({
    name: json.name,
    used: typesUsed(files, [...json.input, ...json.output]),
  }));
  return {
    ...spec,
    types: spec.types.map(({ file, json }) => ({
      file,
      json: { ...json, usedBy: uses.flatMap(({ name, used }) => (used.includes(json.name) ? [name] : [])) },
    })),
  };
}
