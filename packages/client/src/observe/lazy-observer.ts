import type { CallEvent, CallObserver, ObserverSource } from "./events.js";
import type { Logger } from "./logger.js";
import { createObserverSource, withoutThrowing } from "./observer-source.js";

/** What `createObserver` makes; what writes the lines is loaded where there is a logger. */
export function createLazyObserver(logger: Logger | undefined): ObserverSource {
  return createObserverSource(logger && createLazyLog(logger));
}

/** Keeps the events that come before the writer, in their order. */
function createLazyLog(logger: Logger): CallObserver {
  const early: CallEvent[] = [];
  let observe: CallObserver = (event) => early.push(event);
  const useWriter = (writer: CallObserver) => {
    observe = writer;
    early.splice(0).forEach(withoutThrowing(writer));
  };
  import("../lazy.js").then(
    ({ createLogObserver }) => useWriter(createLogObserver(logger)),
    () => useWriter(() => undefined),
  );
  return (event) => observe(event);
}
