import type { Waiter } from "@tcrkit/client/schema";
import type { Problem } from "../errors.js";
import { flagOf, kebabCase } from "../flags/names.js";
import { wrap, wrapPairs } from "../help/wrap.js";
import { printable } from "../output/printable.js";
import { suggest } from "../suggest.js";

/** What is said while work goes on at the server. */
export const waitText = {
  /** `instanceRunning` -> `instance running`. */
  inWords: (waiter: string): string => kebabCase(waiter).replaceAll("-", " "),
  state: (goal: string, states: readonly string[], reasons: readonly string[], elapsedMs: number): string =>
    `${goal}: ${statesText(states)}${reasonsText(reasons)} (${Math.floor(elapsedMs / 1000)} s)`,
  nothing: (action: string): string => `Nothing to wait for: ${action} starts no work with this input.`,
  /** What a waiter waits for, after the flags for which it applies. */
  goal: (flags: string, waiter: Waiter): string => `${flags === "" ? "" : `${flags}: `}${goalText(waiter)}`,
  goesOn: (command: string): string => `The work goes on at the server. To wait for it again: ${command}`,
  neverThere: (expr: string, to: string, value: string, timeoutMs: number): string =>
    `${printable(expr)} is ${quoteEmpty(printable(value))} and not ${printable(to)} after ${timeoutMs / 1_000} s`,
  tunedWaiter: "Next: give the waiter a longer 'timeout'",

  unknown: (typed: string | undefined, names: readonly string[]): Problem => {
    const near = typed === undefined ? [] : suggest(kebabCase(typed), names);
    return {
      what: typed === undefined ? "there is nothing to wait for" : `"${printable(typed)}" is nothing to wait for`,
      hint: near.length > 0 ? `did you mean ${near.join(", ")}?` : "`tcr wait --help` lists what there is",
    };
  },
  tooMuch: (word: string): Problem => ({ what: `"${printable(word)}" belongs to no flag` }),
  missing: (name: string): Problem => ({ what: `${flagOf(name)} is required` }),
  overview: (lines: readonly (readonly [string, string])[], width: number): string[] => [
    "tcr wait WAITER: Wait until work at the server has ended.",
    "",
    "Usage: tcr wait WAITER [--flag value ...] [--wait-timeout 10m] [--wait-interval 5s]",
    "",
    "Waiters:",
    ...wrapPairs(lines, width),
    "",
    ...wrap("With --wait, the command that starts the work waits by itself.", width),
  ],
  help: (waiter: Waiter, names: readonly string[], width: number): string[] => [
    `tcr wait ${kebabCase(waiter.name)}: Wait until ${goalText(waiter)}.`,
    "",
    `Usage: tcr wait ${kebabCase(waiter.name)}${names.map((name) => ` ${flagOf(name)} ${kebabCase(name).toUpperCase()}`).join("")}`,
    "",
    ...wrap(
      `The flags of tcr ${kebabCase(waiter.poll)}, which is polled, are taken, too. --wait-timeout is the time for all (default 10m), --wait-interval that between two looks.`,
      width,
    ),
  ],
};

function goalText({ poll, items, state, success, failure, absent }: Waiter): string {
  const shown = success.map((value) => `${state} ${quoteEmpty(value)}`);
  const gone = absent !== "success" ? [] : [items === undefined ? `no ${state}` : "it no more"];
  const fails = failure.length === 0 ? "" : `; ${failure.join(" or ")} is a failure`;
  return `${poll} shows ${[...shown, ...gone].join(" or ")}${fails}`;
}

function statesText(states: readonly string[]): string {
  return states.length === 0 ? "nothing found" : [...new Set(states)].map((s) => quoteEmpty(printable(s))).join(", ");
}

function reasonsText(reasons: readonly string[]): string {
  const told = reasons.filter((reason) => reason !== "");
  return told.length === 0 ? "" : `, ${told.map(printable).join("; ")}`;
}

function quoteEmpty(state: string): string {
  return state === "" ? "empty" : state;
}
