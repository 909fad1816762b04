/** One thing wrong with the spec: where, what was found, what was expected. */
export interface Fault {
  /** Path of the file, relative to the spec's folder. */
  readonly file: string;
  /** Path inside the file, naming members rather than positions; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export function formatFault({ file, path, found, expected }: Fault): string {
  return `${path === "" ? file : `${file}  ${path}`}\n    found     ${found}\n    expected  ${expected}`;
}
