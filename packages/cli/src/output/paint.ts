/** How text is set off; without colour every function gives its text back. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly pending: (text: string) => string;
  /** Strings and other scalars of JSON. */
  readonly string: (text: string) => string;
  readonly scalar: (text: string) => string;
}

const plain = (text: string) => text;

/** Text as it is. */
export const noPaint: Paint = {
  heading: plain,
  faint: plain,
  good: plain,
  bad: plain,
  pending: plain,
  string: plain,
  scalar: plain,
};

/** Text with the terminal's own sixteen colours, which the user's theme keeps readable. */
export const colorPaint: Paint = {
  heading: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  pending: sgr(33, 39),
  string: sgr(32, 39),
  scalar: sgr(36, 39),
};

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`);
}
