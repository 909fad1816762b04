import type { Fault } from "../fault.js";
import type { Curation } from "../model/curation.js";
import type { Spec } from "../spec.js";
import type { MemberFile } from "../spec-files.js";

/** An entry that an import brought and nobody has curated yet. */
export interface Uncurated {
  readonly file: string;
  /** Where in the file the entry stands; empty for the file as a whole. */
  readonly path: string;
  /** Fields that have still to be written or checked. */
  readonly todo: readonly string[];
}

/** Every entry that is marked as not curated, in the order of the files. */
export function findUncurated({ service, errors, releases, actions, types }: Spec): Uncurated[] {
  return [
    ...actions.flatMap(({ file, json }) => [
      ...marked(file, "", json),
      ...markedMembers(file, "input", json.input),
      ...markedMembers(file, "output", json.output),
    ]),
    ...marked(errors.file, "", errors.json),
    ...releases.json.releases.flatMap((release, index) => marked(releases.file, `releases[${index}]`, release)),
    ...marked(service.file, "", service.json),
    ...service.json.groups.flatMap((group) => marked(service.file, `groups.${group.name}`, group)),
    ...types.flatMap(({ file, json }) => [...marked(file, "", json), ...markedMembers(file, "members", json.members)]),
  ];
}

/** What refuses a release: a fault for every field that has still to be written. */
export function faultsOfUncurated(uncurated: readonly Uncurated[]): Fault[] {
  return uncurated.flatMap(({ file, path, todo }) =>
    todo.map((field) => ({
      file,
      path: fieldPath(path, field),
      found: "what the import wrote",
      expected: "curated by hand, and struck off the entry's todo",
    })),
  );
}

/** Faults in fields that are known to be unfinished would only say so twice. */
export function withoutUnfinished(faults: readonly Fault[], uncurated: readonly Uncurated[]): Fault[] {
  const fields = uncurated.flatMap(({ file, path, todo }) =>
    todo.map((field) => ({ file, path: fieldPath(path, field) })),
  );
  return faults.filter(
    (fault) => !fields.some(({ file, path }) => fault.file === file && isAtOrBelow(fault.path, path)),
  );
}

function marked(file: string, path: string, entry: object): Uncurated[] {
  const { curated, todo = [] }: Curation = entry;
  return curated === false ? [{ file, path, todo }] : [];
}

function markedMembers(file: string, list: string, members: readonly MemberFile[]): Uncurated[] {
  return members.flatMap((member) => marked(file, `${list}.${member.name}`, member));
}

function fieldPath(path: string, field: string): string {
  return path === "" ? field : `${path}.${field}`;
}

function isAtOrBelow(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[`);
}
