import { type Channel, channel } from "node:diagnostics_channel";
import type { CallEvent, CallObserver } from "../events.js";
import { redactEvent } from "../redact.js";
import { withoutThrowing } from "../without-throwing.js";
import type { AddDiagnostics } from "./diagnostics.js";

const channels: Readonly<Record<CallEvent["type"], Channel>> = {
  request: channel("tcrkit:client:request"),
  throttle: channel("tcrkit:client:throttle"),
  attempt: channel("tcrkit:client:attempt"),
  answer: channel("tcrkit:client:answer"),
  retry: channel("tcrkit:client:retry"),
  end: channel("tcrkit:client:end"),
};

const all = Object.values(channels);

/** Copies are made only for a channel that somebody listens to. */
const publish = withoutThrowing((event) => {
  const target = channels[event.type];
  if (target.hasSubscribers) target.publish(redactEvent(event));
});

export const addDiagnostics: AddDiagnostics = (log) => {
  const both: CallObserver = (event) => {
    publish(event);
    log?.(event);
  };
  return () => (all.some(({ hasSubscribers }) => hasSubscribers) ? both : log);
};
