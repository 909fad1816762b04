import type {
  Caller,
  CallerOptions,
  CredentialProvider,
  Limiter,
  ObserverSource,
  PageCaller,
  PageOptions,
  Transport,
  WaitOptions,
} from "@tcrkit/client/core";
import type { Operation, Waiter } from "@tcrkit/client/schema";
import type { Options } from "../parse/options.js";
import type { Members } from "../parse/value.js";
import type { OutputForm } from "../settings/output-forms.js";
import { type CredentialReporter, resolveCredentials } from "../settings/resolve-credentials.js";
import { clientSettings, resolveSettings } from "../settings/resolve-settings.js";
import { type Problem, UsageError } from "../shell/errors.js";
import type { Reporter } from "../shell/reporter.js";
import type { Shell } from "../shell/shell.js";
import { hidingSignature } from "./hide-signature.js";
import { namingClient } from "./request-client.js";

/** How calls reach the API, but for the credentials. */
export type ConnectionSettings = Pick<CallerOptions, "region" | "endpoint" | "language" | "timeoutMs">;

/** Where a command calls the API, and as whom. */
export interface Connection {
  readonly settings: ConnectionSettings;
  readonly credentials: CredentialProvider;
  /** The form of answers that flags or settings ask for. */
  readonly output: OutputForm | undefined;
  /** Whether ids of answers are kept for completion. */
  readonly rememberIds: "on" | "off" | undefined;
}

/** Who calls: as a message names it, and the command whose help says more. */
export interface ConnectionCaller {
  readonly name: string;
  readonly command?: string;
  readonly region: "required" | "optional" | "none";
}

/** The API as an action's command sees it: the one place where calls and waits of the client are made. Its connections end with the process. */
export interface CallApi {
  readonly call: (operation: Operation, input: Members) => Promise<Members>;
  /** The answers of a list, page after page. */
  readonly pages: (
    operation: Operation,
    input: Members,
    options: Pick<PageOptions, "maxItems">,
  ) => AsyncIterable<Members>;
  /** Polls an operation until the state of a waiter is reached. */
  readonly wait: (waiter: Waiter, operation: Operation, input: Members, options: WaitOptions) => Promise<void>;
  /** For a command that knows its operations: typed by them, and stopped with the command. */
  readonly invoke: Caller;
}

/** The API as a job sees it, which makes several calls. */
export interface Api extends CallApi {
  /** As `invoke`, for lists: items, or answers by `.pages()`. */
  readonly paginate: PageCaller;
}

/** How calls are made, where it is not as usual. */
export interface CallSettings extends Pick<CallerOptions, "rateLimit" | "retry" | "validation"> {
  /** Receives the events of each call. Default: none. */
  readonly observer?: ObserverSource | undefined;
  /** Wraps the transport. Default: leaves it as it is. */
  readonly wrapTransport?: ((transport: Transport) => Transport) | undefined;
  /** Who makes the calls, as the service is told. Default: nobody. */
  readonly requestClient?: string | undefined;
  /** Address of a proxy. Default: as the environment says. */
  readonly proxy?: string | undefined;
}

/** A call that is ready to be made. */
export interface ReadyCall {
  readonly operation: Operation;
  readonly input: Members;
  readonly options: Options;
  readonly connection: Connection;
}

/**
 * Resolves the settings, and a provider of credentials: it looks for them when a call asks, and from then on the reporter masks them.
 *
 * @throws UsageError without a region that the call needs; ConfigError for a file or a setting that cannot be used.
 */
export async function resolveConnection(
  { name, command, region }: ConnectionCaller,
  options: Options,
  shell: Shell,
  reporter: CredentialReporter,
): Promise<Connection> {
  const resolved = await resolveSettings(options, shell);
  const settings = { ...clientSettings(resolved), timeoutMs: options.timeoutMs };
  if (region === "required" && settings.region === undefined) throw new UsageError([messages.noRegion(name)], command);
  return {
    settings,
    credentials: resolveCredentials(options, shell, reporter),
    output: resolved.output?.value,
    rememberIds: resolved["remember-ids"]?.value,
  };
}

/**
 * Connects a command that makes several calls.
 *
 * @throws what `resolveConnection` throws.
 */
export async function openApi(command: string, options: Options, shell: Shell, reporter: Reporter): Promise<Api> {
  const caller = { name: `tcr ${command}`, command, region: "required" } as const;
  const { settings, credentials } = await resolveConnection(caller, options, shell, reporter);
  return connectJob(settings, credentials, shell);
}

export async function connectJob(
  settings: ConnectionSettings,
  credentials: CallerOptions["credentials"],
  shell: CallShell,
): Promise<Api> {
  const api = await connect(settings, credentials, shell);
  const { createPaginate } = await import("@tcrkit/client/core");
  const paginate = createPaginate(api.invoke);
  return {
    ...api,
    paginate: (operation, input, options) => paginate(operation, input, { ...options, signal: shell.signal }),
  };
}

/** The settings of calls that the flags ask for. */
export async function callSettings(options: Options, reporter: Reporter): Promise<CallSettings> {
  const { allPages, maxItems, retry, maxAttempts, strict, debug, httpsProxy, requestClient } = options;
  const isAlone = allPages !== true && maxItems === undefined;
  return {
    // A call alone need not wait for its turn.
    ...(isAlone ? { rateLimit: false } : {}),
    retry: retry === false ? false : { maxAttempts },
    validation: strict === true ? (await import("@tcrkit/client/core")).checkStrictly : "types",
    proxy: httpsProxy,
    requestClient,
    ...(debug === true ? (await import("./debug.js")).createDebug(reporter) : {}),
  };
}

type CallShell = Pick<Shell, "createTransport" | "now" | "untilInterrupted" | "signal">;

/** What goes beyond a single call is loaded when it is wanted. */
export async function connect(
  settings: ConnectionSettings,
  credentials: CallerOptions["credentials"],
  shell: CallShell,
  { proxy, requestClient, wrapTransport = (transport) => transport, ...options }: CallSettings = {},
): Promise<CallApi> {
  const wrapped = wrapTransport(hidingSignature(await shell.createTransport(proxy === undefined ? {} : { proxy })));
  const transport = requestClient === undefined ? wrapped : namingClient(wrapped, requestClient);
  const { createCaller } = await import("@tcrkit/client/core");
  const { rateLimit = await limiterFor(transport) } = options;
  const call = createCaller({ ...settings, ...options, rateLimit, credentials, transport, now: shell.now });
  const invoke: Caller = (operation, input, options) => call(operation, input, { ...options, signal: shell.signal });
  return {
    call: async (operation, input) => (await shell.untilInterrupted(call(operation, input))) as Members,
    async *pages(operation, input, options) {
      const { createPaginate } = await import("@tcrkit/client/core");
      const walk = createPaginate(call)(operation, input, { ...options, signal: shell.signal });
      yield* walk.pages() as AsyncIterable<Members>;
    },
    wait: async (waiter, operation, input, options) => {
      const { createWait } = await import("@tcrkit/client/core");
      const wait = createWait(call, { region: settings.region });
      await wait(waiter, operation, input, { ...options, signal: shell.signal });
    },
    invoke,
  };
}

async function limiterFor({ isInProcess }: Transport): Promise<Limiter | false> {
  return isInProcess === true ? false : (await import("@tcrkit/client/core")).processLimiter;
}

const messages = {
  noRegion: (action: string): Problem => ({
    what: `${action} needs a region`,
    hint: "give --region ap-guangzhou, set TENCENTCLOUD_REGION, or keep one by `tcr configure set region ap-guangzhou`",
  }),
};
