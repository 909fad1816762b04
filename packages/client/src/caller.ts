import { createCallHandler, noCallOptions } from "./call/call.js";
import { createServerClock } from "./call/clock-skew.js";
import { createEndpointResolver, limitedEndpoint } from "./call/endpoint.js";
import type { Protocol } from "./call/protocol/protocol.js";
import { tc3Post } from "./call/protocol/tc3.js";
import type { Runtime } from "./call/runtime.js";
import { checkOptions, refuseOptions } from "./check-options.js";
import type { Caller } from "./contract.js";
import { service } from "./gen/service.js";
import { accountOf } from "./limit/account.js";
import { immediate, type Limiter } from "./limit/limiter.js";
import type { ObserverSource } from "./observe/events.js";
import type { AttemptHandler } from "./observe/interceptor.js";
import { type ClientOptions, callChecks } from "./options.js";
import { resolveRetry } from "./retry/resolve-retry.js";
import { createRetryBudget, defaultRepeats } from "./retry/retry-budget.js";
import type { Transport } from "./transports/transport.js";
import type { InputCheck } from "./validation/check-input.js";
import { checkTypes } from "./validation/check-input.js";

/** Options of a caller; what it is put together from is the caller's to choose, so that none comes along unused. */
export interface CallerOptions
  extends Omit<ClientOptions, "method" | "signatureMethod" | "logger" | "rateLimit" | "validation"> {
  readonly credentials: NonNullable<ClientOptions["credentials"]>;
  readonly transport: Transport;
  /** How a call becomes a signed HTTP request. Default `tc3Post`. */
  readonly protocol?: Protocol | undefined;
  /**
   * What makes requests wait their turn: `processLimiter`, which the clients of this process share, or one of your own. Default: nothing does;
   * what the server refuses as one too many is repeated a little later.
   */
  readonly rateLimit?: Limiter | false | undefined;
  /** What checks each input: `checkStrictly`, or one of your own. Default `types`, which is `checkTypes`; `false`: nothing does. */
  readonly validation?: "types" | InputCheck | false | undefined;
  /** Gives who is told of the events of a call that begins now: `createObserver(logger)`. Default: nobody. */
  readonly observer?: ObserverSource | undefined;
}

/**
 * The client's whole pipeline as one function, for bundles that want a few actions and not all.
 *
 * @throws TcrInputError for an option that cannot be.
 * @example
 * const call = createCaller({ credentials, region: "ap-guangzhou", transport: createUndiciTransport() });
 * const { ImageInfoList } = await call(describeImages, { RegistryId, NamespaceName, RepositoryName });
 */
export function createCaller(options: CallerOptions): Caller {
  const { region, timeoutMs, language } = options;
  refuseOptions(checkOptions({ region, timeoutMs, language }, callChecks));
  const handle = (options.interceptors ?? []).reduceRight(
    (next, intercept) => intercept(next),
    createCallHandler(createRuntime(options)),
  );
  return ((operation, input, callOptions = noCallOptions) =>
    handle({ operation, input, options: callOptions })) as Caller;
}

function createRuntime(options: CallerOptions): Runtime {
  const { credentials, transport, now = Date.now, random = Math.random, rateLimit, validation = "types" } = options;
  const endpoint = createEndpointResolver(service, options);
  const limiter = rateLimit || undefined;
  const retryDeps = { random, budget: createRetryBudget(defaultRepeats) };
  return {
    options,
    service,
    credentials,
    account: accountOf(credentials),
    limitedEndpoint: limitedEndpoint(service, endpoint, transport),
    send: (options.attemptInterceptors ?? []).reduceRight<AttemptHandler>(
      (next, intercept) => intercept(next),
      ({ request }) => transport.send(request),
    ),
    endpoint,
    protocol: options.protocol ?? tc3Post,
    keys: {},
    check: validation === "types" ? checkTypes : validation || undefined,
    limiter,
    takeAtOnce: limiter && immediate.get(limiter),
    retry: resolveRetry(options.retry, retryDeps),
    retryOf: (option) => resolveRetry(option, retryDeps, options.retry),
    clock: createServerClock(now),
    observer: options.observer ?? (() => undefined),
    now,
    random,
  };
}
