import { languages } from "../settings/languages.js";
import { outputFormNames } from "../settings/output-forms.js";
import { orList } from "../shell/errors.js";
import {
  type CallFlags,
  errorFormats,
  type GlobalOption,
  type Options,
  printedForms,
  type SortOption,
  type TakenOption,
} from "./options.js";
import { tccliOptions } from "./tccli-options.js";

const count = "a whole number from 1";
const names = "names of columns with commas between";

/** The flags for how a call is made, in the order of help. */
const callOptions: readonly GlobalOption[] = [
  {
    flag: "--all-pages",
    group: "action",
    about: "Ask for all pages of a list; all forms but table write each as it comes.",
    read: (text) => ({ allPages: text === "true" }),
  },
  {
    flag: "--max-items",
    group: "action",
    value: "NUMBER",
    about: "Ask for as many pages as this number of rows takes.",
    expected: count,
    read: (text) => countFrom(text, (maxItems) => ({ maxItems })),
  },
  {
    flag: "--print-request",
    group: "action",
    values: printedForms,
    about: "Check and sign the request, and print it instead of sending it; it can be sent within five minutes.",
    read: (text) => whenDefined(oneOf(printedForms, text), (printRequest) => ({ printRequest })),
  },
  {
    flag: "--show-secrets",
    group: "action",
    about: "Leave passwords and tokens in what --print-request prints; without them it cannot be sent.",
    read: (text) => ({ showSecrets: text === "true" }),
  },
  {
    flag: "--yes",
    group: "confirm",
    about: "Destroy without a question. Where nobody can be asked there is none.",
    read: (text) => ({ yes: text === "true" }),
  },
  {
    flag: "--debug",
    group: "call",
    about: "Show requests, answers, attempts and pauses on stderr, without secrets.",
    read: (text) => ({ debug: text === "true" }),
  },
  {
    flag: "--error-format",
    group: "program",
    values: errorFormats,
    about: "Form of an error on stderr; json is one object, and nothing else is said. Default: text.",
    read: (text) => whenDefined(oneOf(errorFormats, text), (errorFormat) => ({ errorFormat })),
  },
  {
    flag: "--retry",
    group: "call",
    about: "Repeat what failed and may be repeated. On unless --no-retry is given.",
    read: (text) => ({ retry: text === "true" }),
  },
  {
    flag: "--max-attempts",
    group: "call",
    value: "NUMBER",
    about: "Attempts of one call, the first included. Default: 3.",
    expected: count,
    read: (text) => countFrom(text, (maxAttempts) => ({ maxAttempts })),
  },
  {
    flag: "--strict",
    group: "call",
    about:
      "Refuse values outside of the documented ones, patterns and ranges, and parameters that do not go together, before anything is sent.",
    read: (text) => ({ strict: text === "true" }),
  },
];

const duration = "DURATION";

/** The flags that every command has, in the order of help. */
export const globalOptions: readonly GlobalOption[] = [
  {
    flag: "--output",
    short: "-o",
    group: "answer",
    values: outputFormNames,
    about: "Form of the answer. Default: table on a terminal, json elsewhere.",
    read: (text) => whenDefined(oneOf(outputFormNames, text), (output) => ({ output })),
  },
  {
    flag: "--query",
    group: "answer",
    value: "JMESPATH",
    about: "Shows a part of the answer: Registries[?Status=='Running'].RegistryId",
    read: (text) => ({ query: text }),
  },
  {
    flag: "--filter",
    group: "answer",
    value: "JMESPATH",
    about: "The official command line's name for --query.",
    read: (text) => ({ query: text }),
  },
  {
    flag: "--columns",
    group: "rows",
    value: "NAME,...",
    offers: "columns",
    about:
      "Columns of table, csv, ndjson and text, in this order: Name,Size or, inside another, TagSpecification.Tags.",
    expected: names,
    read: (text) => whenDefined(namesFrom(text), (columns) => ({ columns })),
  },
  {
    flag: "--sort",
    group: "rows",
    value: "[-]NAME,...",
    offers: "signed columns",
    about:
      "Sort the rows of these forms by a column, from the least or, with -, from the greatest; with --all-pages all of them are collected first.",
    expected: names,
    read: (text) => whenDefined(namesFrom(text), (all) => ({ sort: all.map(sortOption) })),
  },
  {
    flag: "--region",
    group: "settings",
    value: "REGION",
    offers: "regions",
    about: "Region of the call, such as ap-guangzhou. Default: TENCENTCLOUD_REGION.",
    read: (text) => (text === "" ? undefined : { region: text }),
  },
  {
    flag: "--endpoint",
    group: "settings",
    value: "HOST|URL",
    about: "Where requests go; plain http only to this computer. Default: TCR_ENDPOINT, else the API's own host.",
    read: (text) => (text === "" ? undefined : { endpoint: text }),
  },
  {
    flag: "--language",
    group: "settings",
    values: languages,
    about: "Language of the server's messages. Default: the server's.",
    read: (text) => whenDefined(oneOf(languages, text), (language) => ({ language })),
  },
  {
    flag: "--timeout",
    group: "call",
    value: duration,
    about: "Time for one call, such as 500ms or 30s. Default: 30s.",
    read: (text) => whenDefined(parseDuration(text), (timeoutMs) => ({ timeoutMs })),
  },
  {
    flag: "--wait",
    group: "action",
    about: "After the answer, wait until the work that the call started has ended.",
    read: (text) => ({ wait: text === "true" }),
  },
  {
    flag: "--wait-timeout",
    group: "wait",
    value: duration,
    about: "Time for --wait, such as 20m. Default: 10m.",
    read: (text) => whenDefined(parseDuration(text), (waitTimeoutMs) => ({ waitTimeoutMs })),
  },
  {
    flag: "--wait-interval",
    group: "wait",
    value: duration,
    about: "Time between two polls of --wait. Default: 2s at first, then longer, up to 15s.",
    read: (text) => whenDefined(parseDuration(text), (waitIntervalMs) => ({ waitIntervalMs })),
  },
  {
    flag: "--input",
    group: "action",
    value: "FILE|-",
    about: "Parameters from a file of JSON or YAML, or from stdin. Flags win, member by member.",
    read: (text) => (text === "" ? undefined : { inputFile: text }),
  },
  {
    flag: "--skeleton",
    group: "action",
    about: "Print a template for --input instead of calling; --output yaml tells what each parameter is.",
    read: (text) => ({ skeleton: text === "true" }),
  },
  ...callOptions,
  {
    flag: "--help",
    short: "-h",
    group: "program",
    about: "Help for the command.",
    read: (text) => ({ help: text === "true" }),
  },
];

/** The global options that a command takes: those of the program, and what it names. */
export function optionsTaken(taken: readonly TakenOption[]): GlobalOption[] {
  return [...globalOptions, ...tccliOptions].filter(
    ({ flag, group }) => group === "program" || taken.some((one) => one === group || one === flag),
  );
}

/** What an option expects, for a message. */
export function expectedOf({ value, values, expected }: GlobalOption): string {
  if (expected !== undefined) return expected;
  if (values !== undefined) return orList(values);
  if (value === undefined) return "true or false";
  return value === duration ? "a time of at most a day, such as 500ms, 30s or 10m" : "a value";
}

function oneOf<T extends string>(all: readonly T[], text: string): T | undefined {
  return all.find((one) => one === text);
}

function whenDefined<T>(value: T | undefined, use: (value: T) => Options): Options | undefined {
  return value === undefined ? undefined : use(value);
}

function countFrom(text: string, use: (value: number) => CallFlags): CallFlags | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? use(Number(text)) : undefined;
}

function namesFrom(text: string): readonly string[] | undefined {
  const all = text.split(",").map((name) => name.trim());
  return all.every((name) => /^-?[\w.-]*\w$/.test(name)) ? all : undefined;
}

function sortOption(text: string): SortOption {
  return text.startsWith("-") ? { name: text.slice(1), isDescending: true } : { name: text, isDescending: false };
}

const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const longestMs = 24 * 3_600_000;

/** `500ms`, `30s`, `10m`, `1h`; a number alone counts seconds. Milliseconds, or undefined for anything else, zero, or over a day. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text) ?? [];
  const ms = Math.round(Number(amount) * (unitsMs[unit ?? "s"] ?? Number.NaN));
  return ms > 0 && ms <= longestMs ? ms : undefined;
}
