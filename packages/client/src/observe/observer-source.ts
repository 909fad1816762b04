import { addDiagnostics } from "#diagnostics";
import type { CallObserver, ObserverSource } from "./events.js";
import { withoutThrowing } from "./without-throwing.js";

/** Who is told of a call that begins now: the log, and the diagnostics channels where somebody listens. What an observer throws is dropped. */
export function createObserverSource(log: CallObserver | undefined): ObserverSource {
  return addDiagnostics(log && withoutThrowing(log));
}
