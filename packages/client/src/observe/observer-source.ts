import { diagnostics } from "#diagnostics";
import type { CallObserver, ObserverSource } from "./events.js";

/**
 * Who is told of a call that begins now: the log, and the diagnostics channels where somebody listens. Undefined where nobody does, so
 * that no event need be made. What an observer throws is dropped.
 */
export function createObserverSource(observeLog: CallObserver | undefined): ObserverSource {
  const log = observeLog && withoutThrowing(observeLog);
  if (diagnostics === undefined) return () => log;
  const { isObserved, observe } = diagnostics;
  const publish = withoutThrowing(observe);
  const both: CallObserver = (event) => {
    publish(event);
    log?.(event);
  };
  return () => (isObserved() ? both : log);
}

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
