/** Where commands print: results to `log`, everything else to `error`. */
export interface Console {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}
