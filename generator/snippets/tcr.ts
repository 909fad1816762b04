import type { SnippetCall } from "./call.js";
import { jsonText } from "./json.js";
import { isPlain, shellWord } from "./quote.js";

/**
 * A command line of `tcr`: a flag for each parameter, what has members as JSON. What a flag would not take as it stands, or a reader would not
 * see, comes as JSON in one word.
 */
export function printTcr({ action, region, endpoint, input }: SnippetCall): string {
  const parameters = Object.entries(input).filter(([, value]) => value !== undefined);
  const flags = parameters.map(([name, value]) => ({ name, value, words: flagWords(name, value) }));
  const rest = flags.filter(({ words }) => words === undefined).map(({ name, value }) => [name, value] as const);
  const words = [
    ...(region === undefined ? [] : [["--region", shellWord(region)]]),
    ...(endpoint === undefined ? [] : [["--endpoint", shellWord(endpoint)]]),
    ...flags.flatMap(({ words: own }) => (own === undefined ? [] : [own])),
    ...(rest.length === 0 ? [] : [["--cli-input-json", shellWord(jsonText(Object.fromEntries(rest)))]]),
  ];
  return `${[`tcr ${kebabCase(action)}`, ...words.map((flag) => flag.join(" "))].join(" \\\n  ")}\n`;
}

/** A flag with its words; undefined for what no flag takes. */
function flagWords(name: string, value: unknown): string[] | undefined {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return undefined;
  const flag = `--${kebabCase(name)}`;
  if (typeof value === "boolean") return [value ? flag : flag.replace("--", "--no-")];
  if (typeof value === "number" || typeof value === "bigint") return value < 0 ? undefined : [flag, String(value)];
  if (typeof value === "string") return isWord(value) ? [flag, shellWord(value)] : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return [flag, shellWord(jsonText(value))];
  if (value.length === 0) return undefined;
  const isList = value.every((item) => typeof item === "string" && isWord(item));
  return isList ? [flag, ...value.map((item) => shellWord(String(item)))] : [flag, shellWord(jsonText(value))];
}

/** Whether a text is taken as it stands: it is no flag, names no file, is no JSON, and holds nothing unseen. */
function isWord(text: string): boolean {
  return isPlain(text) && text !== "" && !/^(?:-|@|file:\/\/|\s*[[{])/.test(text);
}

/** `DescribeGCJobs` -> `describe-gc-jobs` */
function kebabCase(name: string): string {
  return name.replace(/(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}
