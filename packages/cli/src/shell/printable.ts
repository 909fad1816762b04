/** Control characters, C1 included, and the marks that turn the direction of text. */
const unprintable = String.raw`\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069`;
const anywhere = new RegExp(`[${unprintable}]`, "g");
const butLineEnds = new RegExp(`(?!\n)[${unprintable}]`, "g");
const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Text of a server, on one line and without anything that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(anywhere, (c) => short[c] ?? escapeOf(c));
}

/** The same for text of several lines: their ends stay. What is replaced is an escape of JSON and YAML. */
export function printableLines(text: string): string {
  return text.replace(butLineEnds, escapeOf);
}

/** Whether a text holds what a terminal would obey, line ends aside. */
export function hasUnprintable(text: string): boolean {
  return text.search(butLineEnds) >= 0;
}

/** What somebody typed, between quotes. */
export function quoteWhole(text: string): string {
  return JSON.stringify(printable(text));
}

/** The same, cut where it is long. */
export function quote(text: string): string {
  const safe = printable(text);
  return JSON.stringify(safe.length > 60 ? `${safe.slice(0, 59)}…` : safe).replaceAll("\\\\", "\\");
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
