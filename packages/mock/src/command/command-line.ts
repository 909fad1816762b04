import { parseArgs } from "node:util";
import { type Flag, type FlagIo, UsageError } from "../options/flag.js";
import { commandFlags, DEFAULT_PORT, type OptionRow, optionTable, type Tool } from "../options/option-table.js";
import type { MockOptions } from "../options/options.js";

/** What the command line says. */
export interface CommandLine {
  readonly command: "serve" | "env" | "help";
  readonly port: number;
  readonly options: MockOptions;
  /** Whose variables `env` prints; left out, those of all that need no others. */
  readonly tool?: Tool | undefined;
}

const rows: readonly (readonly [name: string, row: OptionRow])[] = Object.entries(optionTable);

/** Every flag of tcr-mock, in the order of the help. */
const flags: readonly Flag<unknown>[] = [
  commandFlags.port,
  ...rows.flatMap(([, row]) => row.flags ?? []),
  commandFlags.for,
  commandFlags.help,
];

/** Parses the command line, and reads the files that it names. @throws UsageError */
export async function parseCommandLine(args: readonly string[], io: FlagIo): Promise<CommandLine> {
  const { texts, positionals } = textsOf(args);
  const [name, ...rest] = positionals;
  if (rest.length > 0 || (name !== undefined && name !== "env")) {
    throw new UsageError(`unknown command: ${positionals.join(" ")}; expected env, or none to serve`);
  }
  if (texts.has(commandFlags.help.flag)) return { command: "help", port: DEFAULT_PORT, options: {} };
  const port = texts.get(commandFlags.port.flag)?.at(-1);
  const tool = texts.get(commandFlags.for.flag)?.at(-1);
  if (tool !== undefined && name !== "env") throw new UsageError("--for goes with env: tcr-mock env --for TOOL");
  return {
    command: name ?? "serve",
    port: port === undefined ? DEFAULT_PORT : commandFlags.port.parse(port),
    options: await optionsOf(texts, io),
    tool: tool === undefined ? undefined : commandFlags.for.parse(tool),
  };
}

/** What stands behind each flag that is given, in order; empty texts for a switch. */
type Texts = ReadonlyMap<string, readonly string[]>;

function textsOf(args: readonly string[]): { texts: Texts; positionals: readonly string[] } {
  const known = flags.map(({ flag, takes, isRepeatable = false }) => [
    bare(flag),
    { type: takes === undefined ? "boolean" : "string", multiple: isRepeatable },
  ]);
  const options = { ...Object.fromEntries(known), help: { type: "boolean", short: "h" } };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const texts = Object.entries(values).map(([name, value]) => [`--${name}`, [value].flat().map(String)] as const);
    return { texts: new Map(texts), positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function optionsOf(texts: Texts, io: FlagIo): Promise<MockOptions> {
  const given = new Set(rows.filter(([, row]) => flagsGiven(row, texts).length > 0).map(([name]) => name));
  const options: Record<string, unknown> = {};
  for (const [name, row] of rows) {
    const [flag, other] = flagsGiven(row, texts);
    if (other !== undefined) throw new UsageError(`${flag?.flag} and ${other.flag} say the same: give one of them`);
    if (flag !== undefined && row.goesWith !== undefined && !given.has(row.goesWith)) {
      throw new UsageError(
        `${flag.flag} goes with ${optionTable[row.goesWith].flags?.[0]?.flag}: give both or neither`,
      );
    }
    if (flag !== undefined) options[name] = await parseAll(flag, texts.get(flag.flag) ?? [], io);
    else if (row.commandDefault !== undefined) options[name] = row.commandDefault.value(io, given);
  }
  return options;
}

async function parseAll(
  { flag, takes, parse, isRepeatable }: Flag<unknown>,
  texts: readonly string[],
  io: FlagIo,
): Promise<unknown> {
  // As a variable of the shell that is not set leaves it.
  if (takes !== undefined && texts.includes("")) throw new UsageError(`${flag}: expected ${takes}, got nothing`);
  const values = await Promise.all(texts.map((text) => parse(text, io)));
  return isRepeatable === true ? values.flat() : values.at(-1);
}

function flagsGiven({ flags = [] }: OptionRow, texts: Texts): readonly Flag<unknown>[] {
  return flags.filter(({ flag }) => texts.has(flag));
}

function bare(flag: string): string {
  return flag.replace(/^--/, "");
}
