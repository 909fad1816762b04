import { type OutputForm, outputForms, parseOutputForm } from "../output/output-forms.js";
import { type CallFlags, callOptions } from "./call-options.js";
import { parseDuration } from "./duration.js";
import type { TccliSettings } from "./tccli-settings.js";

/** What the flags say that every command has. */
export interface Options extends TccliSettings, CallFlags {
  readonly output?: OutputForm;
  /** JMESPath, applied to the whole answer. */
  readonly query?: string;
  readonly region?: string;
  readonly endpoint?: string;
  readonly language?: "en-US" | "zh-CN";
  readonly timeoutMs?: number;
  readonly wait?: boolean;
  readonly waitTimeoutMs?: number;
  readonly waitIntervalMs?: number;
  /** File with the input, `-` for stdin. */
  readonly inputFile?: string;
  readonly skeleton?: boolean;
  readonly help?: boolean;
}

/** A flag that every command has. No parameter of the API may have the same. */
export interface GlobalOption {
  readonly flag: string;
  /** What to write behind it; left out for a switch. */
  readonly value?: string;
  readonly about: string;
  /** What a message asks for, where `value` does not tell it. */
  readonly expected?: string;
  /** Never shown. */
  readonly isSecret?: boolean;
  /** What it sets, or undefined for a text that it does not take. A switch is read as `true` or `false`. */
  readonly read: (text: string) => Options | undefined;
}

const duration = "DURATION";

/** The flags that every command has, in the order of help. */
export const globalOptions: readonly GlobalOption[] = [
  {
    flag: "--output",
    value: outputForms.join("|"),
    about: "Form of the answer. Default: table on a terminal, json elsewhere.",
    expected: "json, yaml, ndjson, csv, table or text",
    read: (text) => whenDefined(parseOutputForm(text), (output) => ({ output })),
  },
  {
    flag: "--query",
    value: "JMESPATH",
    about: "Shows a part of the answer: Registries[?Status=='Running'].RegistryId",
    read: (text) => ({ query: text }),
  },
  {
    flag: "--filter",
    value: "JMESPATH",
    about: "The official command line's word for --query.",
    read: (text) => ({ query: text }),
  },
  {
    flag: "--region",
    value: "REGION",
    about: "Region of the call, such as ap-guangzhou. Default: TENCENTCLOUD_REGION.",
    read: (text) => (text === "" ? undefined : { region: text }),
  },
  {
    flag: "--endpoint",
    value: "HOST|URL",
    about: "Where requests go; plain http only to this computer. Default: TCR_ENDPOINT, else the API's own host.",
    read: (text) => (text === "" ? undefined : { endpoint: text }),
  },
  {
    flag: "--language",
    value: "en-US|zh-CN",
    about: "Language of the server's messages. Default: the server's.",
    read: (text) => (text === "en-US" || text === "zh-CN" ? { language: text } : undefined),
  },
  {
    flag: "--timeout",
    value: duration,
    about: "Time for one call, such as 500ms or 30s. Default: 30s.",
    read: (text) => whenDefined(parseDuration(text), (timeoutMs) => ({ timeoutMs })),
  },
  {
    flag: "--wait",
    about: "After the answer, wait until the work that the call started has ended.",
    read: (text) => ({ wait: text === "true" }),
  },
  {
    flag: "--wait-timeout",
    value: duration,
    about: "Time for --wait, such as 20m. Default: 10m.",
    read: (text) => whenDefined(parseDuration(text), (waitTimeoutMs) => ({ waitTimeoutMs })),
  },
  {
    flag: "--wait-interval",
    value: duration,
    about: "Time between two looks of --wait. Default: 2s at first, then longer, up to 15s.",
    read: (text) => whenDefined(parseDuration(text), (waitIntervalMs) => ({ waitIntervalMs })),
  },
  {
    flag: "--input",
    value: "FILE|-",
    about: "Parameters from a file of JSON or YAML, or from stdin. Flags win, member by member.",
    read: (text) => (text === "" ? undefined : { inputFile: text }),
  },
  {
    flag: "--skeleton",
    about: "Print a template for --input instead of calling; --output yaml tells what each parameter is.",
    read: (text) => ({ skeleton: text === "true" }),
  },
  ...callOptions,
  { flag: "--help", about: "Help for the command.", read: (text) => ({ help: text === "true" }) },
];

/** What an option expects, for a message. */
export function expectedOf({ value, expected }: GlobalOption): string {
  if (expected !== undefined) return expected;
  if (value === undefined) return "true or false";
  if (value === duration) return "a time of at most a day, such as 500ms, 30s or 10m";
  return value.includes("|") && value === value.toLowerCase() ? value.replace("|", " or ") : "a value";
}

function whenDefined<T>(value: T | undefined, use: (value: T) => Options): Options | undefined {
  return value === undefined ? undefined : use(value);
}
