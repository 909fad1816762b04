import type { ObserverSource } from "./events.js";
import { createLogObserver, type Logger } from "./logger.js";
import { createObserverSource } from "./observer-source.js";

/** Who is told of a call that begins now: the logger, and the diagnostics channels where somebody listens. */
export function createObserver(logger: Logger | undefined): ObserverSource {
  return createObserverSource(logger && createLogObserver(logger));
}
