import type { Operation, Waiter } from "@tcrkit/client/schema";
import { flagsFromInput } from "../../parse/command-line.js";
import { stateText } from "../progress.js";
import { wrap } from "../wrap.js";

/** What `--wait` waits for, after the flags for which it does. */
export function waiterLines(operation: Operation, width: number): string[] {
  return waitersToChoose(operation).flatMap((waiter) => {
    const flags = flagsFromInput(operation, waiter.when ?? {})
      .flat()
      .join(" ");
    return wrap(`${flags === "" ? "" : `${flags}: `}${waiterGoal(waiter)}`, width, "  ");
  });
}

/** The waiters that there are to choose: of those with one condition the first alone. */
export function waitersToChoose({ waiters = [] }: Operation): readonly Waiter[] {
  const conditionOf = ({ when }: Waiter) => JSON.stringify(when ?? {});
  return waiters.filter(
    (waiter, index) => waiters.findIndex((other) => conditionOf(other) === conditionOf(waiter)) === index,
  );
}

/** What a waiter waits for. */
export function waiterGoal({ poll, items, state, success, failure, absent }: Waiter): string {
  const shown = success.map((value) => `${state} ${stateText(value)}`);
  const gone = absent !== "success" ? [] : [items === undefined ? `no ${state}` : "it no more"];
  const fails = failure.length === 0 ? "" : `; ${failure.join(" or ")} is a failure`;
  return `${poll} shows ${[...shown, ...gone].join(" or ")}${fails}`;
}
