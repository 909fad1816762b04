import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../fault.js";
import type { ActionFile, WaiterFile } from "../spec-files.js";
import { waitersOf } from "./references.js";
import type { Rule } from "./rule.js";

/** Every action that is no read says whether work goes on after its answer, and a long-running one how to wait for the end. */
export const checkWaiters: Rule = ({ spec }) => [
  ...spec.actions.flatMap(({ file, json }) => checkAction(file, json)),
  ...checkSameNames(spec.actions.flatMap(({ file, json }) => waitersOf(json).map((waiter) => ({ file, waiter })))),
];

function checkAction(file: string, { kind, longRunning, waiters }: ActionFile): Fault[] {
  if (kind === "read") {
    return longRunning === undefined && waiters === undefined
      ? []
      : [{ file, path: "longRunning", found: "it on a read", expected: "it on other actions alone" }];
  }
  if (longRunning === undefined) {
    return [{ file, path: "longRunning", found: "nothing", expected: "true or false" }];
  }
  if (longRunning && waiters === undefined) {
    return [{ file, path: "waiters", found: "nothing", expected: 'waiters, or { "none": "the reason" }' }];
  }
  if (!longRunning && waiters !== undefined) {
    return [{ file, path: "waiters", found: "waiters", expected: "none, since longRunning is false" }];
  }
  return [];
}

function checkSameNames(sites: readonly { readonly file: string; readonly waiter: WaiterFile }[]): Fault[] {
  return sites.flatMap(({ file, waiter }) => {
    const first = sites.find((other) => other.waiter.name === waiter.name);
    return first === undefined || isDeepStrictEqual(specOf(first.waiter), specOf(waiter))
      ? []
      : [{ file, path: "waiters", found: waiter.name, expected: `what ${first.file} says under this name` }];
  });
}

function specOf({ poll, items, state, newestBy, reason, success, failure, absent, hopeless }: WaiterFile) {
  return { poll, items, state, newestBy, reason, success, failure, absent, hopeless };
}
