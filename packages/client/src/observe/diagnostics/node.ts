import { type Channel, channel } from "node:diagnostics_channel";
import type { CallEvent } from "../events.js";
import { redactEvent } from "../redact.js";
import type { Diagnostics } from "./diagnostics.js";

const channels: Readonly<Record<CallEvent["type"], Channel>> = {
  request: channel("tcrkit:client:request"),
  throttle: channel("tcrkit:client:throttle"),
  attempt: channel("tcrkit:client:attempt"),
  answer: channel("tcrkit:client:answer"),
  retry: channel("tcrkit:client:retry"),
  end: channel("tcrkit:client:end"),
};

const all = Object.values(channels);

/** The channels of Node. Copies are made only for a channel that somebody listens to. */
export const diagnostics: Diagnostics | undefined = {
  isObserved: () => all.some(({ hasSubscribers }) => hasSubscribers),
  observe: (event) => {
    const target = channels[event.type];
    if (target.hasSubscribers) target.publish(redactEvent(event));
  },
};
