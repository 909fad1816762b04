import { adminRoutes } from "../doors/admin/serve-admin.js";
import type { Flag } from "../options/flag.js";
import { commandFlags, defaultOf, type OptionRow, optionTable } from "../options/option-table.js";

/** Columns of a text that is easy to read. */
const WIDEST = 110;

/** Where the words begin: behind the longest flag and two blanks. */
const COLUMN = 28;

/** Below a flag, where the terminal has no room for its words beside it. */
const NARROW_COLUMN = 6;

/** What `--help` says, fitted to a terminal of so many columns. */
export function printHelp(columns = WIDEST): string {
  const width = Math.min(columns, WIDEST);
  const rows: readonly (readonly [name: string, row: OptionRow])[] = Object.entries(optionTable);
  const flags: readonly (readonly [flag: Flag<unknown>, words: string])[] = [
    [commandFlags.port, commandFlags.port.words],
    ...rows.flatMap(([name, row]) => (row.flags ?? []).map((flag) => [flag, wordsOf(flag, name, row)] as const)),
    [commandFlags.for, commandFlags.for.words],
    [commandFlags.help, commandFlags.help.words],
  ];
  return [
    ...wrapped("tcr-mock: a Tencent Container Registry API on this computer, for tests and offline work.", width),
    "",
    "Usage",
    ...entry("tcr-mock [options]", "serve until it is stopped (SIGTERM, Ctrl+C)", width),
    ...entry("tcr-mock env [options]", "print the variables that point other tools at it", width),
    "",
    "Options",
    ...flags.flatMap(([flag, words]) => entry(nameOf(flag), words, width)),
    "",
    ...wrapped("GET /healthz answers once it is ready.", width),
    ...wrapped(`Below /_tcrkit/, for callers on this computer: ${adminNouns()}.`, width),
    "",
  ].join("\n");
}

function nameOf({ flag, takes }: Flag<unknown>): string {
  return takes === undefined ? flag : `${flag} ${takes}`;
}

function wordsOf(flag: Flag<unknown>, name: string, row: OptionRow): string {
  if (flag.words !== undefined) return flag.words;
  const withDefault =
    flag.takes === undefined
      ? ""
      : ` (default: ${row.commandDefault?.words ?? defaultOf(name, row).replaceAll('"', "")})`;
  return `${row.words}${withDefault}`;
}

/** What may be typed and its words, with the lines that follow the first one below its words. */
function entry(name: string, words: string, width: number): string[] {
  const isNarrow = width < 2.5 * COLUMN;
  const column = isNarrow ? NARROW_COLUMN : COLUMN;
  const [first = "", ...more] = wrapped(words.replaceAll("`", ""), width - column);
  const begin = isNarrow ? [`  ${name}`, first.padStart(first.length + column)] : [`  ${name}`.padEnd(column) + first];
  return [...begin, ...more.map((line) => " ".repeat(column) + line)];
}

function adminNouns(): string {
  return [...new Set(adminRoutes.map(([, path]) => path.replace(/\/.*/, "")))].join(", ");
}

/** In lines of at most that many characters. */
function wrapped(words: string, width: number): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
