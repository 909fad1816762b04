import { resolvesPath } from "../../json-path.js";
import { findDepartures } from "../../model/departures.js";
import type { ActionFile, NoteFile, TypeFile } from "../../spec-files.js";
import type { MergeEvent } from "./merge-event.js";

export interface ActionState {
  readonly action: ActionFile;
  readonly types: ReadonlyMap<string, TypeFile>;
}

/**
 * The notes of an action after a merge: a place where an example is older than the new tables gets a note of departure;
 * what a note explained and is no more goes with it.
 */
export function renewNotes(before: ActionState, after: ActionState, release: number): NoteFile[] {
  const departures = findDepartures(after.action, after.types);
  const earlier = findDepartures(before.action, before.types);
  const isIdle = ({ path: place }: NoteFile) =>
    earlier.some(({ path }) => covers(place, path)) && !departures.some(({ path }) => covers(place, path));
  const kept = notesThatLead(before.action, after.action).filter((note) => note.kind !== "departure" || !isIdle(note));
  const isNoted = (path: string) => kept.some((note) => note.kind === "departure" && covers(note.path, path));
  const news = new Map<string, NoteFile>();
  for (const { path, found } of departures.filter((departure) => !isNoted(departure.path))) {
    const every = anyIndex(path);
    const isFree = !departures.some((departure) => covers(every, departure.path) && isNoted(departure.path));
    const place = isFree ? every : path;
    const text = `The example is older than release ${release}: ${shorten(found)}.`;
    if (!news.has(place)) news.set(place, { kind: "departure", path: place, text });
  }
  return [...kept, ...news.values()];
}

/** The notes of a file but for those whose place a merge took away. */
export function notesThatLead<T extends { readonly notes?: readonly NoteFile[] }>(before: T, after: T): NoteFile[] {
  return (before.notes ?? []).filter(
    ({ kind, path }) => kind === "departure" || resolvesPath(after, path) || !resolvesPath(before, path),
  );
}

/** A file with these notes; without any it has no such key. */
export function withNotes<T extends { readonly notes?: readonly NoteFile[] }>(json: T, notes: readonly NoteFile[]): T {
  if (notes.length > 0) return { ...json, notes };
  const { notes: _, ...rest } = json;
  return rest as T;
}

/** What a merge did to the notes of an action or type. */
export function noteEvents(holder: string, before: readonly NoteFile[], after: readonly NoteFile[]): MergeEvent[] {
  const events = (kind: "note-added" | "note-dropped", some: readonly NoteFile[], others: readonly NoteFile[]) =>
    some.filter((note) => !others.includes(note)).map(({ path }): MergeEvent => ({ kind, holder, path }));
  return [...events("note-dropped", before, after), ...events("note-added", after, before)];
}

/** `[]` in a note's path stands for any index. */
function covers(notePath: string, path: string): boolean {
  const marks = notePath.match(/\[\d*\]/g) ?? [];
  let at = 0;
  return path.replace(/\[\d+\]/g, (index) => (marks[at++] === "[]" ? "[]" : index)) === notePath;
}

/** Any index but the one that says which example it is. */
function anyIndex(path: string): string {
  const [head = ""] = /^examples\[\d+\]/.exec(path) ?? [];
  return head + path.slice(head.length).replace(/\[\d+\]/g, "[]");
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 197)}...` : text;
}
