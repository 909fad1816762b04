/** What an import leaves on an entry that nobody has curated yet; both keys go when the work is done. */
export interface Curation {
  readonly curated?: false;
  /** Fields that still have to be written or checked, by their names. */
  readonly todo?: readonly string[];
  /** What the published description says of the entry. */
  readonly hint?: string;
}

/** Marks an entry, after its other fields. Nothing to do, no mark. */
export function markUncurated<T extends object>(entry: T & Curation, todo: readonly string[]): T & Curation {
  const all = [...new Set([...(entry.todo ?? []), ...todo])];
  return all.length === 0 ? entry : { ...entry, curated: false, todo: all };
}
