import type { Curation } from "../../model/curation.js";
import type { Spec } from "../../spec.js";
import type { ServiceFile, TypeFile } from "../../spec-files.js";
import type { Structure } from "../../structure.js";
import { diffApi } from "../diff-api.js";
import { releaseEntry } from "../release-entry.js";
import { structureOfSpec } from "../structure-of-spec.js";
import { enterRelease } from "./enter-release.js";
import { mergeActions, type SourcedAction } from "./merge-actions.js";
import type { MergeEvent } from "./merge-event.js";
import { mergeTypes, type SourcedType } from "./merge-types.js";
import { collect, type Merged, type MergeOptions } from "./merged.js";
import { noteEvents, renewNotes, withNotes } from "./notes.js";
import { setUsedBy } from "./set-used-by.js";

export interface Merge {
  readonly spec: Spec;
  readonly events: readonly MergeEvent[];
}

/** Where new actions go until somebody has sorted them; the lint of a release refuses it. */
export const unsortedGroup: ServiceFile["groups"][number] & Curation = {
  name: "unsorted",
  title: "Unsorted",
  summary: "Actions that nobody has put into a group yet.",
  curated: false,
  todo: ["actions"],
};

/** Brings the spec to the structure of a description. Curated facts stay; new entries are marked as not curated. */
export function mergeDescription(spec: Spec, theirs: Structure, options: MergeOptions): Merge {
  const merged = mergeActions(spec, theirs.actions, options);
  const types = mergeTypes(spec, theirs, options);
  const withUses = setUsedBy(merged.merged, types.merged);
  const actions = collect(merged.merged.map((action) => renewActionNotes(spec, action, withUses, options)));
  const structure = { ...spec, actions: actions.merged, types: withUses };
  return {
    spec: withGroup(withRelease(spec, structure, options), options.group),
    events: [...merged.events, ...types.events, ...actions.events],
  };
}

function renewActionNotes(
  spec: Spec,
  action: SourcedAction,
  types: readonly SourcedType[],
  { release }: MergeOptions,
): Merged<SourcedAction> {
  const before = spec.actions.find(({ file }) => file === action.file)?.json;
  if (before === undefined) return { merged: [action], events: [] };
  const old = before.notes ?? [];
  const notes = renewNotes(
    { action: before, types: typesByName(spec.types) },
    { action: action.json, types: typesByName(types) },
    release.n,
  );
  return {
    merged: [{ ...action, json: withNotes(action.json, notes) }],
    events: noteEvents(before.name, old, notes),
  };
}

function typesByName(types: readonly SourcedType[]): ReadonlyMap<string, TypeFile> {
  return new Map(types.map(({ json }) => [json.name, json]));
}

function withRelease(before: Spec, after: Spec, { release }: MergeOptions): Spec {
  const bare = (spec: Spec) => ({ name: "spec", structure: structureOfSpec(spec), spec: undefined });
  const changes = releaseEntry(diffApi(bare(before), bare(after)));
  const { json } = after.releases;
  return {
    ...after,
    releases: { ...after.releases, json: { ...json, releases: enterRelease(json.releases, release, changes) } },
  };
}

/** service.json names every group that has an action. */
function withGroup(spec: Spec, group: string): Spec {
  const { json } = spec.service;
  const isUsed = spec.actions.some((action) => action.group === group);
  if (!isUsed || json.groups.some(({ name }) => name === group)) return spec;
  return { ...spec, service: { ...spec.service, json: { ...json, groups: [...json.groups, unsortedGroup] } } };
}
