import type { WaiterArgument } from "./waiter-argument.js";

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
