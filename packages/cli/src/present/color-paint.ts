/** How text is set off. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly pending: (text: string) => string;
  /** Strings and other scalars of JSON. */
  readonly string: (text: string) => string;
  readonly scalar: (text: string) => string;
  /** What a member holds, by what it says; `text` is as much of it as is shown. Default: all. */
  readonly cell: (member: string, value: string, text?: string) => string;
}

const good = sgr(32, 39);
const bad = sgr(31, 39);
const pending = sgr(33, 39);
const faint = sgr(2, 22);

/** Text with the terminal's own sixteen colours, which the user's theme keeps readable. */
export const colorPaint: Paint = {
  heading: sgr(1, 22),
  faint,
  good,
  bad,
  pending,
  string: sgr(32, 39),
  scalar: sgr(36, 39),
  cell: (member, value, text = value) => (value === "-" ? faint : stateColor(member, value))?.(text) ?? text,
};

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`);
}

/** A state by what it says: green where all is well, red where something failed, yellow where work goes on. */
function stateColor(member: string, value: string): ((text: string) => string) | undefined {
  if (!stateMember.test(member)) return undefined;
  if (well.test(value)) return good;
  if (failed.test(value)) return bad;
  return busy.test(value) ? pending : undefined;
}

const stateMember = /(?:status|state)$/i;

const well =
  /^(?:running|success|succeed(?:ed)?|successful|active|enabled?|available|ready|normal|open(?:ed)?|ok|online|healthy|complete[d]?|finished|done)$/i;

const failed = /fail|error|abnormal|unhealthy|isolat|denied|expired|destroyed|stopped|offline|cancell?ed|timeout/i;
const busy = /ing$|pending|wait|init|queue|progress|unknown/i;
