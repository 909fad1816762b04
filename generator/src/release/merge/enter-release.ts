import { markUncurated } from "../../model/curation.js";
import type { ReleaseFile } from "../../spec-files.js";
import type { ReleaseEntry } from "../release-entry.js";

export interface ReleaseMoment {
  readonly n: number;
  readonly date: string;
  /** `10:19:31`; undefined where nobody gave it. */
  readonly time: string | undefined;
  /** Whether somebody gave the day. */
  readonly isDayKnown: boolean;
}

/** Enters what changed into the release history, newest first; an entry that has the number already grows. */
export function enterRelease(
  releases: readonly ReleaseFile[],
  { n, date, time, isDayKnown }: ReleaseMoment,
  changes: ReleaseEntry,
): readonly ReleaseFile[] {
  if (Object.keys(changes).length === 0) return releases;
  const [newest, ...older] = releases;
  if (newest?.n === n) return [growEntry(newest, changes), ...older];
  const todo = [...(isDayKnown ? [] : ["date"]), ...(time === undefined ? ["time"] : [])];
  return [markUncurated({ n, date, time: time ?? "00:00:00", ...changes }, todo), ...releases];
}

function growEntry(entry: ReleaseFile, more: ReleaseEntry): ReleaseFile {
  const { newActions, deletedActions, modifiedActions, newTypes, deletedTypes, modifiedTypes, ...rest } = entry;
  const { n, date, time, ...marks } = rest;
  const lists = {
    newActions: uniteNames(newActions, more.newActions),
    deletedActions: uniteNames(deletedActions, more.deletedActions),
    modifiedActions: uniteHolders(modifiedActions, more.modifiedActions),
    newTypes: uniteNames(newTypes, more.newTypes),
    deletedTypes: uniteNames(deletedTypes, more.deletedTypes),
    modifiedTypes: uniteHolders(modifiedTypes, more.modifiedTypes),
  };
  const told = Object.entries(lists).filter(([, names]) => Object.keys(names).length > 0);
  return { n, date, time, ...Object.fromEntries(told), ...marks };
}

function uniteNames(names: readonly string[] = [], more: readonly string[] = []): string[] {
  return [...new Set([...names, ...more])];
}

type Lists = Readonly<Record<string, readonly string[]>>;

function uniteHolders(
  holders: Readonly<Record<string, Lists>> = {},
  more: Readonly<Record<string, Lists>> = {},
): Record<string, Lists> {
  const united: Record<string, Lists> = { ...holders };
  for (const [holder, lists] of Object.entries(more)) {
    const old = united[holder] ?? {};
    const added = Object.entries(lists).map(([list, names]) => [list, uniteNames(old[list], names)] as const);
    united[holder] = { ...old, ...Object.fromEntries(added) };
  }
  return united;
}
