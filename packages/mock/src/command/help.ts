import { adminRoutes } from "../doors/admin/serve-admin.js";
import type { Flag } from "../options/flag.js";
import { commandFlags, defaultOf, type OptionRow, optionTable } from "../options/option-table.js";

const WIDTH = 110;

/** Where the words begin: behind the longest flag and two blanks. */
const COLUMN = 28;

/** What `--help` says. */
export function printHelp(): string {
  const rows: readonly (readonly [name: string, row: OptionRow])[] = Object.entries(optionTable);
  const lines = [
    ...entry(commandFlags.port, commandFlags.port.words),
    ...rows.flatMap(([name, row]) => (row.flags ?? []).flatMap((flag) => entry(flag, wordsOf(flag, name, row)))),
    ...entry(commandFlags.for, commandFlags.for.words),
    ...entry(commandFlags.help, commandFlags.help.words),
  ];
  return `tcr-mock: a Tencent Container Registry API on this computer, for tests and offline work.

Usage
  tcr-mock [options]        serve until it is stopped (SIGTERM, Ctrl+C)
  tcr-mock env [options]    print the variables that point other tools at it

Options
${lines.join("\n")}

${wrapped(`GET /healthz answers once it is ready. Below /_tcrkit/, for callers on this computer: ${adminNouns()}.`).join("\n")}
`;
}

function wordsOf(flag: Flag<unknown>, name: string, row: OptionRow): string {
  if (flag.words !== undefined) return flag.words;
  const withDefault =
    flag.takes === undefined
      ? ""
      : ` (default: ${row.commandDefault?.words ?? defaultOf(name, row).replaceAll('"', "")})`;
  return `${row.words}${withDefault}`;
}

/** A flag and its words, with the lines that follow the first one below its words. */
function entry({ flag, takes }: Flag<unknown>, words: string): string[] {
  const name = takes === undefined ? flag : `${flag} ${takes}`;
  return wrapped(words.replaceAll("`", "")).map(
    (line, index) => `${(index === 0 ? `  ${name}` : "").padEnd(COLUMN)}${line}`,
  );
}

function adminNouns(): string {
  return [...new Set(adminRoutes.map(([, path]) => path.replace(/\/.*/, "")))].join(", ");
}

function wrapped(words: string): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + word.length >= WIDTH - COLUMN) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
