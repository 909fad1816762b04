import type { OutputForm } from "../settings/setting-names.js";
import type { WaiterArgument } from "./waiter-argument.js";

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
  /** The API's version that the command line was written for. */
  readonly apiVersion?: string;
  /** Input as JSON, or `file://` and where it stands. */
  readonly inputJson?: string;
  readonly waiter?: WaiterArgument;
}

/** The forms in which a request can be printed, in the order of help. */
export const printedForms = ["curl", "http", "json"] as const;

export type PrintedForm = (typeof printedForms)[number];
