import type { Language } from "@tcrkit/client/core";
import type { OutputForm } from "../settings/output-forms.js";
import type { WaiterArgument } from "./waiter-argument.js";

/** A flag that commands have in common. No parameter of the API may have the same. */
export interface GlobalOption {
  readonly flag: string;
  /** One letter that says the same: `-o`. */
  readonly short?: `-${string}`;
  /** Whom it concerns. */
  readonly group: OptionGroup;
  /** What to write behind it; left out for a switch, and where `values` tell it. */
  readonly value?: string;
  /** All that may stand behind it. */
  readonly values?: readonly string[];
  /** What completion offers behind it. Default: `values`. */
  readonly offers?: "regions" | "profiles" | "columns" | "signed columns";
  readonly about: string;
  /** What a message asks for, where neither `value` nor `values` tells it. */
  readonly expected?: string;
  /** Never shown. */
  readonly isSecret?: boolean;
  /** What it sets, or undefined for a text that it does not take. A switch is read as `true` or `false`. */
  readonly read: (text: string) => Options | undefined;
}

/**
 * What a global option is about: every command of the program; the form of an answer; its rows; credentials; the settings of a profile; how calls are
 * made; how work is waited for; what is asked first; one action of the API.
 */
export type OptionGroup =
  | "program"
  | "answer"
  | "rows"
  | "credentials"
  | "settings"
  | "call"
  | "wait"
  | "confirm"
  | "action";

/** A group of global options, or a single one. */
export type TakenOption = OptionGroup | `--${string}`;

/** What the global flags say. */
export interface Options extends TccliSettings, CallFlags {
  readonly output?: OutputForm;
  /** JMESPath, applied to the whole answer. */
  readonly query?: string;
  /** Names of the columns to show, in that order. */
  readonly columns?: readonly string[];
  /** Columns by which rows are sorted, the first one before the others. */
  readonly sort?: readonly SortOption[];
  readonly region?: string;
  readonly endpoint?: string;
  readonly language?: Language;
  readonly timeoutMs?: number;
  readonly wait?: boolean;
  readonly waitTimeoutMs?: number;
  readonly waitIntervalMs?: number;
  /** File with the input, `-` for stdin. */
  readonly inputFile?: string;
  readonly skeleton?: boolean;
  readonly help?: boolean;
}

export interface SortOption {
  readonly name: string;
  readonly isDescending: boolean;
}

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

/** How an error is told, in the order of help. */
export const errorFormats = ["text", "json"] as const;

export type ErrorFormat = (typeof errorFormats)[number];

/** What the flags of the official tool say that ours do not have. */
export interface TccliSettings {
  readonly secretId?: string;
  readonly secretKey?: string;
  readonly token?: string;
  readonly roleArn?: string;
  readonly roleSessionName?: string;
  readonly useCvmRole?: boolean;
  readonly profile?: string;
  readonly httpsProxy?: string;
  /** Who makes the calls, as the service is told. */
  readonly requestClient?: string;
  /** The API's version that the command line was written for. */
  readonly apiVersion?: string;
  /** Input as JSON, or `file://` and where it stands. */
  readonly inputJson?: string;
  readonly waiter?: WaiterArgument;
}

/** The forms in which a request can be printed, in the order of help. */
export const printedForms = ["curl", "http", "json"] as const;

export type PrintedForm = (typeof printedForms)[number];
