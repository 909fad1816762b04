import { actionErrorCodes, commonErrors } from "@tcrkit/client/errors";
import { operations } from "@tcrkit/client/operations";
import { sampleInput } from "../src/sample-input.js";
import type { Caller, Way } from "./caller.js";

/** What became of a call of each action in each way. */
export interface Swept {
  readonly actions: number;
  /** Actions that the client does not know. */
  readonly absent: readonly string[];
  readonly faults: readonly string[];
  /** By call: `answer`, or the code of an error. */
  readonly outcomes: ReadonlyMap<string, string>;
}

export const actionNames = Object.keys(operations) as (keyof typeof operations)[];

/** Common codes that a client may well be told: neither a signature that is not understood nor a fault of the mock. */
const refusals = Object.keys(commonErrors).filter((code) => !/^(?:AuthFailure|InternalError)/.test(code));

/** Calls every action with an input made from its table, signed in each way: an answer, or a code that the action documents. */
export async function sweep(caller: Caller, ways: readonly Way[]): Promise<Swept> {
  const called = new Set<string>();
  const absent = new Set<string>();
  const faults: string[] = [];
  const outcomes = new Map<string, string>();
  for (const way of ways) {
    for (const action of actionNames) {
      const heard = await caller.call(way, action, sampleInput(operations[action]));
      const name = `${action}, ${way.signature} by ${way.method}`;
      if (heard.kind === "absent") {
        absent.add(action);
        continue;
      }
      called.add(action);
      const requestId = heard.kind === "answer" ? String(heard.answer["RequestId"]) : heard.requestId;
      if (!/^[0-9a-f-]{36}$/.test(requestId)) faults.push(`${name}: no RequestId was read, but ${requestId}`);
      outcomes.set(name, heard.kind === "answer" ? "answer" : heard.code);
      if (heard.kind === "answer") continue;
      const documented: readonly string[] = actionErrorCodes[action];
      const isKnown = documented.includes(heard.code) || refusals.includes(heard.code);
      if (!isKnown) faults.push(`${name}: ${heard.code} is no code of the action: ${heard.message}`);
    }
  }
  return { actions: called.size, absent: [...absent], faults, outcomes };
}

/** Calls that came to another end than the same calls as plain JSON. */
export function compareSweeps(reference: Swept, swept: Swept): string[] {
  return [...swept.outcomes].flatMap(([name, outcome]) => {
    const expected = reference.outcomes.get(name);
    return outcome === expected ? [] : [`${name}: ${expected} as plain JSON, but ${outcome}`];
  });
}
