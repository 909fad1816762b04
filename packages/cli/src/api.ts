import type {
  Caller,
  CallerOptions,
  ObserverSource,
  PageCaller,
  PageOptions,
  Transport,
  WaitOptions,
} from "@tcrkit/client/core";
import type { Operation, Waiter } from "@tcrkit/client/schema";
import type { Settings } from "./access.js";
import type { Context } from "./context.js";

type Members = Readonly<Record<string, unknown>>;

/** The API as commands see it: the one place where calls and waits of the client are made. */
export interface Api {
  readonly call: (operation: Operation, input: Members) => Promise<Members>;
  /** The answers of a list, page after page. */
  readonly pages: (
    operation: Operation,
    input: Members,
    options: Pick<PageOptions, "maxItems">,
  ) => AsyncIterable<Members>;
  /** Polls by an operation until the goal of a waiter is reached. */
  readonly wait: (waiter: Waiter, operation: Operation, input: Members, options: WaitOptions) => Promise<void>;
  /** For a command that knows its operations: typed by them, and stopped with the command. */
  readonly invoke: Caller;
  /** The same for lists: items, or answers by `.pages()`. */
  readonly paginate: PageCaller;
  readonly close: () => Promise<void>;
}

/** How calls are made, where it is not as usual. */
export interface CallWays extends Pick<CallerOptions, "rateLimit" | "retry" | "validation"> {
  /** Told of what happens. Default: nobody. */
  readonly observer?: ObserverSource | undefined;
  /** Stands around the transport. Default: nothing. */
  readonly wrapTransport?: ((transport: Transport) => Transport) | undefined;
  /** Address of a proxy. Default: as the environment says. */
  readonly proxy?: string | undefined;
}

/** Connects to the API. */
export async function connect(
  settings: Settings,
  credentials: CallerOptions["credentials"],
  context: Pick<Context, "createTransport" | "now" | "signal">,
  { proxy, wrapTransport = (transport) => transport, ...ways }: CallWays = {},
): Promise<Api> {
  const { createCaller, createPaginate, createWait } = await import("@tcrkit/client/core");
  const transport = wrapTransport(await context.createTransport(proxy === undefined ? {} : { proxy }));
  const { signal, now } = context;
  const call = createCaller({ ...settings, ...ways, credentials, transport, now });
  const wait = createWait(call, { now, region: settings.region });
  const paginate = createPaginate(call);
  return {
    call: async (operation, input) => (await call(operation, input, { signal })) as Members,
    pages: (operation, input, options) =>
      paginate(operation, input, { ...options, signal }).pages() as AsyncIterable<Members>,
    wait: async (waiter, operation, input, options) => {
      await wait(waiter, operation, input, { ...options, signal });
    },
    invoke: (operation, input, options) => call(operation, input, { ...options, signal }),
    paginate: (operation, input, options) => paginate(operation, input, { ...options, signal }),
    close: async () => {
      await transport.close?.();
    },
  };
}
