import { operations } from "@tcrkit/client/operations";
import type { Operation } from "@tcrkit/client/schema";

/** A call as the form describes it. */
export interface CallInput {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Empty for none. */
  readonly region: string;
}

/** The table of an action. @throws TypeError for one that the client does not have. */
export function operationOf(action: string): Operation {
  const all: Readonly<Record<string, Operation>> = operations;
  const operation = Object.hasOwn(all, action) ? all[action] : undefined;
  if (operation === undefined) throw new TypeError(`${action}: no action has this name`);
  return operation;
}
