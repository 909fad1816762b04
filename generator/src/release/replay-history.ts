import type { Spec } from "../spec.js";
import type { NoteFile } from "../spec-files.js";
import { diffApi } from "./diff-api.js";
import { type ReleaseEntry, releaseEntry } from "./release-entry.js";
import { type Snapshot, snapshotOfSpec } from "./snapshot.js";

/** From one kept state of the API to the next: what their structures show beside what the releases in between tell. */
export interface ReplayedPair {
  readonly from: string;
  readonly to: string;
  /** Numbers of the releases in between, oldest first. */
  readonly releases: readonly number[];
  readonly rows: readonly ReplayedRow[];
}

/** One change, as each side has it: `new DescribeImages.input.ExactMatch`; undefined on the side that lacks it. */
export interface ReplayedRow {
  readonly seen: string | undefined;
  readonly told: string | undefined;
  /** Seen, not told, and explained by a note of the spec. */
  readonly noted: boolean;
}

/** Replays `history/` in pairs, from nothing to the spec, against `releases.json`. */
export function replayHistory(spec: Spec): ReplayedPair[] {
  const states = [
    { date: "", snapshot: bare("nothing", { actions: {}, types: {} }) },
    ...spec.history.map(({ json }) => ({ date: json.date, snapshot: bare(json.date, json) })),
    { date: "9999-12-31", snapshot: bare("spec", snapshotOfSpec("spec", spec).structure) },
  ];
  const oldestFirst = spec.releases.json.releases.toSorted((a, b) => a.n - b.n);
  return states.slice(1).map((to, index) => {
    const from = states[index] ?? to;
    const releases = oldestFirst.filter(({ date }) => from.date < date && date < to.date);
    const seen = linesOf(releaseEntry(diffApi(from.snapshot, to.snapshot)));
    const rows = alignRows(seen, toldLines(releases), to.snapshot.name === "spec" ? notedMembers(spec) : new Set());
    return { from: from.snapshot.name, to: to.snapshot.name, releases: releases.map(({ n }) => n), rows };
  });
}

/** Whether a pair's structures show exactly what its releases tell, but for what notes explain. */
export function isReplayed({ rows }: ReplayedPair): boolean {
  return rows.every(({ seen, told, noted }) => noted || seen === told);
}

function bare(name: string, { actions, types }: Snapshot["structure"]): Snapshot {
  return { name, structure: { actions, types }, spec: undefined };
}

function alignRows(seen: ReadonlySet<string>, told: ReadonlySet<string>, noted: ReadonlySet<string>): ReplayedRow[] {
  return [...new Set([...seen, ...told])].toSorted().map((line) => ({
    seen: seen.has(line) ? line : undefined,
    told: told.has(line) ? line : undefined,
    noted: !told.has(line) && noted.has(line),
  }));
}

/**
 * What releases tell together: of what one brings or takes away as a whole, no single members; what comes and goes is nothing, and what
 * changes once it is there is new.
 */
function toldLines(releases: readonly ReleaseEntry[]): ReadonlySet<string> {
  const verbs = new Map<string, string>();
  for (const line of releases.flatMap((release) => [...linesOf(release)])) {
    const [verb = "", place = ""] = line.split(" ");
    if (verbs.get(place) !== "new") verbs.set(place, verb);
    else if (verb === "deleted") verbs.delete(place);
  }
  return new Set([...verbs].filter(([place]) => !isInside(verbs, place)).map(([place, verb]) => `${verb} ${place}`));
}

/** Whether a place is a member of one of those that came or went. */
function isInside(owners: ReadonlyMap<string, string>, place: string): boolean {
  const [owner = "", member] = place.split(".");
  return member !== undefined && owners.has(owner);
}

function linesOf(entry: ReleaseEntry): ReadonlySet<string> {
  return new Set([
    ...[...(entry.newActions ?? []), ...(entry.newTypes ?? [])].map((name) => `new ${name}`),
    ...Object.entries(entry.modifiedActions ?? {}).flatMap(([name, lists]) => memberLines(name, lists)),
    ...Object.entries(entry.modifiedTypes ?? {}).flatMap(([name, lists]) => memberLines(name, lists)),
    ...[...(entry.deletedActions ?? []), ...(entry.deletedTypes ?? [])].map((name) => `deleted ${name}`),
  ]);
}

/** `newInputs` becomes `new X.input.Name`. */
function memberLines(owner: string, lists: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(lists).flatMap(([list, names]) => {
    const [verb = "", noun = ""] = list.split(/(?=[A-Z])/);
    const side = noun === "Members" ? "members" : noun.slice(0, -1).toLowerCase();
    return names.map((name) => `${verb} ${owner}.${side}.${name}`);
  });
}

/** Members of the spec about which a note says that an earlier description differs. */
function notedMembers({ actions, types }: Spec): ReadonlySet<string> {
  const lineOf = (owner: string, { path }: NoteFile) => `modified ${[owner, ...path.split(".").slice(0, 2)].join(".")}`;
  return new Set(
    [...actions, ...types].flatMap(({ json }) =>
      (json.notes ?? []).filter(({ kind }) => kind === "disagreement").map((note) => lineOf(json.name, note)),
    ),
  );
}
