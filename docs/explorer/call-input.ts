import type { Operation } from "@tcrkit/client/schema";
import { loadAction } from "./load-action.js";

/** A call as the form describes it. */
export interface CallInput {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Empty for none. */
  readonly region: string;
}

/**
 * The table of an action, as far as a call needs it: the form has loaded it, so that the tables of all the others stay where they are.
 *
 * @throws TypeError for an action that there is not.
 */
export async function loadOperation(action: string): Promise<Operation> {
  const data = await loadAction(action);
  if (data === undefined) throw new TypeError(`${action}: no action has this name`);
  return { ...data, output: [] };
}
