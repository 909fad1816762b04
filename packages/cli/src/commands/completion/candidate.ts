/** One word that may stand there. */
export interface Candidate {
  readonly value: string;
  /** What it is, on one line. */
  readonly about?: string | undefined;
}

/** Values as candidates. */
export function asCandidates(values: readonly (string | number | boolean)[]): Candidate[] {
  return values.map((value) => ({ value: String(value) }));
}
