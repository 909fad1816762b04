import type { Sourced } from "../../spec.js";
import type { Words } from "../read-words.js";
import type { ReleaseMoment } from "./enter-release.js";
import type { MergeEvent } from "./merge-event.js";

export interface MergeOptions {
  readonly release: ReleaseMoment;
  /** Group of new actions. */
  readonly group: string;
  /** Take away what the description lacks. */
  readonly remove: boolean;
  /** What the description says of its entries. */
  readonly words: Words;
}

/** What came of a merge of entries, and what happened to them. */
export interface Merged<T> {
  readonly merged: readonly T[];
  readonly events: readonly MergeEvent[];
}

export function collect<T>(parts: readonly Merged<T>[]): Merged<T> {
  return { merged: parts.flatMap(({ merged }) => merged), events: parts.flatMap(({ events }) => events) };
}

/** An entry that the description lacks. */
export function vanished<T extends Sourced<{ readonly name: string }>>(
  kind: "action-vanished" | "type-vanished",
  entry: T,
  removed: boolean,
): Merged<T> {
  return { merged: removed ? [] : [entry], events: [{ kind, name: entry.json.name, removed }] };
}
