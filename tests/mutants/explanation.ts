import type { Mutant } from "./run-area.js";

/** Why no test can notice a mutant, or need not. It is found by what it replaces, not by its line. */
export interface Explanation {
  readonly file: string;
  readonly mutator: string;
  readonly original: string;
  /** Default: whatever it is replaced by. */
  readonly replacement?: string;
  readonly why: string;
}

export function explains({ file, mutator, original, replacement }: Explanation, mutant: Mutant): boolean {
  return (
    file === mutant.file &&
    mutator === mutant.mutator &&
    original === mutant.original &&
    (replacement === undefined || replacement === mutant.replacement)
  );
}
