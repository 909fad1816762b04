import type { CallObserver } from "../events.js";

/**
 * Events for whoever subscribes by `node:diagnostics_channel`: `tcrkit:client:` and the event's type, such as `tcrkit:client:retry`. A
 * message is a `CallEvent` whose input or output is redacted.
 */
export interface Diagnostics {
  /** Whether anybody subscribes to any of the channels now. */
  readonly isObserved: () => boolean;
  readonly observe: CallObserver;
}
