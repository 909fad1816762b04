import { type CallerOptions, createCaller } from "../src/caller.js";
import type { CallOptions } from "../src/contract.js";
import { describeInstances } from "../src/gen/operations/instance-management.js";
import type { CallEvent } from "../src/observe/events.js";
import type { Transport } from "../src/transports/transport.js";
import { createFakeTransport, credentials } from "./fake-transport.js";

export const region = "ap-guangzhou";

/** What a call by these parts is told, and what it ends with. */
export async function tryCall(options: Partial<CallerOptions>, ofCall: CallOptions = {}) {
  const events: CallEvent[] = [];
  const observer = () => (event: CallEvent) => void events.push(event);
  const call = createCaller({
    credentials,
    region,
    transport: createFakeTransport({}),
    retry: false,
    rateLimit: false,
    now: () => 0,
    observer,
    ...options,
  });
  const result = await call(describeInstances, {}, ofCall).catch((error: unknown) => error);
  return { result, events };
}

/** A transport that brings no answer. */
export const failingWith = (error: unknown): Transport => ({ send: () => Promise.reject(error) });
