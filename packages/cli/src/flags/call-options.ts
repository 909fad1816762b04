import { type PrintedForm, printedForms } from "../request/printed-form.js";
import type { GlobalOption } from "./global-options.js";

/** What the flags say of how a call is made, and of what is told about it. */
export interface CallFlags {
  readonly allPages?: boolean;
  /** Ends the walk over pages after so many rows. */
  readonly maxItems?: number;
  readonly printRequest?: PrintedForm;
  readonly showSecrets?: boolean;
  readonly yes?: boolean;
  readonly debug?: boolean;
  readonly errorFormat?: ErrorFormat;
  /** `false`: every call is made once. */
  readonly retry?: boolean;
  readonly maxAttempts?: number;
  readonly strict?: boolean;
}

/** How an error is told. */
export type ErrorFormat = "text" | "json";

const count = "a whole number from 1";

/** The flags for how a call is made, in the order of help. */
export const callOptions: readonly GlobalOption[] = [
  {
    flag: "--all-pages",
    about: "Ask for all pages of a list; ndjson, csv and text write each as it comes.",
    read: (text) => ({ allPages: text === "true" }),
  },
  {
    flag: "--max-items",
    value: "NUMBER",
    about: "Ask for as many pages as this number of rows takes.",
    expected: count,
    read: (text) => countFrom(text, (maxItems) => ({ maxItems })),
  },
  {
    flag: "--print-request",
    value: printedForms.join("|"),
    about: "Check and sign the request, and print it instead of sending it; it can be sent within five minutes.",
    expected: "curl, http or json",
    read: (text) => {
      const printRequest = printedForms.find((form) => form === text);
      return printRequest === undefined ? undefined : { printRequest };
    },
  },
  {
    flag: "--show-secrets",
    about: "Leave passwords and tokens in what --print-request prints; without them it cannot be sent.",
    read: (text) => ({ showSecrets: text === "true" }),
  },
  {
    flag: "--yes",
    about: "Delete without a question. Where nobody can be asked there is none.",
    read: (text) => ({ yes: text === "true" }),
  },
  {
    flag: "--debug",
    about: "Show requests, answers, attempts and pauses on stderr, without secrets.",
    read: (text) => ({ debug: text === "true" }),
  },
  {
    flag: "--error-format",
    value: "text|json",
    about: "Form of an error on stderr; json is one object, and nothing else is said. Default: text.",
    read: (text) => (text === "text" || text === "json" ? { errorFormat: text } : undefined),
  },
  {
    flag: "--retry",
    about: "Repeat what failed and may be repeated. On unless --no-retry is given.",
    read: (text) => ({ retry: text === "true" }),
  },
  {
    flag: "--max-attempts",
    value: "NUMBER",
    about: "Attempts of one call, the first included. Default: 3.",
    expected: count,
    read: (text) => countFrom(text, (maxAttempts) => ({ maxAttempts })),
  },
  {
    flag: "--strict",
    about: "Refuse values outside of the documented ones, patterns and ranges before anything is sent.",
    read: (text) => ({ strict: text === "true" }),
  },
];

function countFrom(text: string, use: (value: number) => CallFlags): CallFlags | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? use(Number(text)) : undefined;
}
