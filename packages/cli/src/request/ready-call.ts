import type { Operation } from "@tcrkit/client/schema";
import type { Access } from "../access.js";
import type { Options } from "../flags/global-options.js";

/** A call that is ready to be made. */
export interface ReadyCall {
  readonly operation: Operation;
  readonly input: CallInput;
  readonly options: Options;
  readonly access: Access;
}

export type CallInput = Readonly<Record<string, unknown>>;
