import type { Waiter } from "@tcrkit/client/schema";
import { kebabCase } from "../flags/names.js";
import { printable } from "../output/printable.js";

/** What is said while work goes on at the server. */
export const waitText = {
  state: (waiter: string, states: readonly string[], elapsedMs: number): string =>
    `${inWords(waiter)}: ${statesText(states)} (${Math.floor(elapsedMs / 1000)} s)`,
  nothing: (action: string): string => `Nothing to wait for: ${action} starts no work with this input.`,
  /** What a waiter waits for, after the flags for which it applies. */
  goal: (flags: string, { poll, items, state, success, failure, absent }: Waiter): string => {
    const shown = success.map((value) => `${state} ${quoteEmpty(value)}`);
    const gone = absent !== "success" ? [] : [items === undefined ? `no ${state}` : "it no more"];
    const fails = failure.length === 0 ? "" : `; ${failure.join(" or ")} is a failure`;
    return `${flags === "" ? "" : `${flags}: `}${poll} shows ${[...shown, ...gone].join(" or ")}${fails}`;
  },
  goesOn: (look: string): string => `The work goes on at the server. To look at it: ${look}`,
};

/** `instanceRunning` -> `instance running`. */
function inWords(waiter: string): string {
  return kebabCase(waiter).replaceAll("-", " ");
}

function statesText(states: readonly string[]): string {
  return states.length === 0 ? "nothing found" : [...new Set(states)].map((s) => quoteEmpty(printable(s))).join(", ");
}

function quoteEmpty(state: string): string {
  return state === "" ? "empty" : state;
}
