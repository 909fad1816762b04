import type { Transport, WaitOptions } from "@tcrkit/client/core";
import type { Operation, Waiter } from "@tcrkit/client/schema";
import type { Credentials } from "./config/credentials.js";
import type { Settings } from "./config/settings.js";
import type { Context } from "./context.js";

type Members = Readonly<Record<string, unknown>>;

/** The API as commands see it: the one place where calls and waits of the client are made. */
export interface Api {
  readonly call: (operation: Operation, input: Members) => Promise<Members>;
  /** Polls by an operation until the goal of a waiter is reached. */
  readonly wait: (waiter: Waiter, operation: Operation, input: Members, options: WaitOptions) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Connects to the API. */
export async function connect(settings: Settings, credentials: Credentials, context: Context): Promise<Api> {
  const { createCaller, createWait } = await import("@tcrkit/client/core");
  const transport: Transport = await context.createTransport();
  const { signal, now } = context;
  const call = createCaller({ ...settings, credentials, transport, now });
  const wait = createWait(call, now);
  return {
    call: async (operation, input) => (await call(operation, input, { signal })) as Members,
    wait: async (waiter, operation, input, options) => {
      await wait(waiter, operation, input, { ...options, signal });
    },
    close: async () => {
      await transport.close?.();
    },
  };
}
