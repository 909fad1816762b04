import type { CallObserver, ObserverSource } from "../events.js";

/**
 * Who is told of a call that begins now: the log, and whoever subscribes by `node:diagnostics_channel` to `tcrkit:client:` and the event's
 * type, such as `tcrkit:client:retry`. A message there is a `CallEvent` whose input or output is redacted. Undefined where nobody listens, so
 * that no event need be made.
 */
export type AddDiagnostics = (log: CallObserver | undefined) => ObserverSource;
