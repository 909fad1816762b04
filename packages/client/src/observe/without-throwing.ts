import type { CallObserver } from "./events.js";

/** A call does not fail because somebody could not be told of it. */
export function withoutThrowing(observe: CallObserver): CallObserver {
  return (event) => {
    try {
      observe(event);
    } catch {
      // The next event may be written.
    }
  };
}
