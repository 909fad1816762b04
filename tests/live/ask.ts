import { TcrApiError, type TcrClient } from "@tcrkit/client";
import { operations } from "@tcrkit/client/operations";
import type { Operation } from "@tcrkit/client/schema";

export type Answer = Readonly<Record<string, unknown>>;

/** What came of a call: the answer, or the code of a refusal. */
export type Outcome = { readonly answer: Answer } | { readonly code: string };

/** Makes one call that only reads. @throws Error where no answer came, without what was sent. */
export type Ask = (action: string, input: object) => Promise<Outcome>;

const table: Readonly<Record<string, Operation>> = operations;

/** The operation of an action that only reads. @throws Error for any other. */
export function describing(action: string): Operation {
  const operation = Object.hasOwn(table, action) ? table[action] : undefined;
  if (operation?.kind === "read" && action.startsWith("Describe")) return operation;
  throw new Error(`${action} is no Describe action that only reads`);
}

/** Asks by a client, with a pause of `paceMs` before each call. */
export function createAsk(
  call: TcrClient["call"],
  paceMs: number,
  sleep: (milliseconds: number) => Promise<void>,
): Ask {
  const callByName = call as (action: string, input: object) => Promise<object>;
  return async (action, input) => {
    describing(action);
    await sleep(paceMs);
    try {
      return { answer: { ...(await callByName(action, input)) } };
    } catch (error) {
      if (error instanceof TcrApiError) return { code: error.code };
      // A message may hold hosts and names.
      throw new Error(`${action}: no answer (${error instanceof Error ? error.name : "unknown error"})`);
    }
  };
}
