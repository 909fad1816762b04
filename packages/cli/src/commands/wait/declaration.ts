import type { Declaration } from "../../parse/builtin.js";
import { kebabCase } from "../../parse/names.js";

export const declaration: Declaration = {
  name: "wait",
  area: "requests",
  summary: "Waits until work at the server has ended, such as the creation of an instance.",
  words: "WAITER [--flag value ...]",
  about: [
    "With --wait, the command that starts the work waits by itself. An instance is an id, a name or a domain, public or custom, in any region.",
  ],
  flags: [],
  takes: ["credentials", "settings", "call", "wait"],
  moreFlags: async ([name]) => {
    const { findWaiters, isNamed, waiterFlags } = await import("./waiters.js");
    const found = (await findWaiters()).find((started) => isNamed(started, name));
    return found === undefined ? [] : (await waiterFlags(found)).fields;
  },
  nextWord: async ({ length }) => {
    if (length > 0) return undefined;
    const { findWaiters } = await import("./waiters.js");
    return { name: "Waiter", values: (await findWaiters()).map(({ waiter }) => kebabCase(waiter.name)) };
  },
  // Its help is that of a waiter.
  explainsItself: true,
};
