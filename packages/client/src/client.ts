/// <reference lib="esnext.disposable" preserve="true" />
import { createDefaultCredentials } from "#default-credentials";
import { createDefaultTransport } from "#default-transport";
import { createCaller } from "./caller.js";
import { checkOptions, type OptionChecks, refuseOptions } from "./check-options.js";
import type { Methods } from "./gen/methods/methods.js";
import type { Paginators } from "./gen/paginators.js";
import type { Waiters } from "./gen/waiters.js";
import {
  createLazyInputCheck,
  createLazyObserver,
  createLazyPaginate,
  createLazyProtocol,
  createLazyUnchecked,
  createLazyWait,
  expectInstead,
} from "./lazy/lazy.js";
import type { Limiter } from "./limit/limiter.js";
import { processLimiter } from "./limit/process-limiter.js";
import type { CallByName } from "./methods/call-by-name.js";
import { createCallByName, createMethods, createPaginators, createWaiters } from "./methods/create-methods.js";
import { type ClientOptions, callChecks } from "./options.js";

// The table comes last: a page loads it smaller where it does not stand between two parts of the code.

import { allOperations } from "./gen/operations/all.js";

/** A client of the API: one method an action, and what goes beyond single calls. */
export interface TcrClient extends Methods {
  /** Any action by its name on the wire, typed by it. */
  readonly call: CallByName;
  /** Walks lists to their end, item by item or page by page. */
  readonly paginate: Paginators;
  /** Waits for the end of what an action started. */
  readonly waitFor: Waiters;
  /** Gives back the connections. A transport that was handed in stays open. */
  readonly close: () => Promise<void>;
  /** The same at the end of a block, by `await using tcr = new TcrClient()`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * A client of the API.
 *
 * @throws TcrInputError for an option that cannot be.
 * @example
 * const tcr = new TcrClient({ region: "ap-guangzhou", credentials: { secretId, secretKey } });
 * const { Registries } = await tcr.describeInstances();
 */
export const TcrClient = class {
  constructor(options: ClientOptions = {}) {
    refuseOptions(checkOptions(options, clientChecks));
    const transport = options.transport ?? createDefaultTransport();
    const call = createCaller({
      ...options,
      transport,
      credentials: options.credentials ?? createDefaultCredentials(transport, options.now),
      protocol: createLazyProtocol(options),
      // Where requests end in this process, no server counts them.
      rateLimit: limiterOf(options.rateLimit ?? transport.isInProcess !== true),
      validation: createLazyInputCheck(options.validation),
      observer: createLazyObserver(options.logger),
    });
    const close = async () => {
      if (transport !== options.transport) await transport.close?.();
    };
    Object.assign(this, createMethods(call, allOperations), {
      call: createCallByName(call, allOperations, { createUnchecked: createLazyUnchecked, expectInstead }),
      paginate: createPaginators(createLazyPaginate(call), allOperations),
      waitFor: createWaiters(createLazyWait(call, options), allOperations),
      close,
      // Runtimes that do not know the symbol cannot ask for it.
      [Symbol.asyncDispose ?? "asyncDispose"]: close,
    });
  }
} as new (
  options?: ClientOptions,
) => TcrClient;

const { signal: _signal, headers: _headers, ...sharedChecks } = callChecks;

const clientChecks: OptionChecks<ClientOptions> = {
  ...sharedChecks,
  credentials: "an object or a function",
  endpoint: "a string",
  allowPlainHttp: "an array",
  rateLimit: "a boolean or an object with acquire",
  validation: '"types" or "strict" or false',
  method: '"POST" or "GET"',
  signatureMethod: '"TC3-HMAC-SHA256" or "HmacSHA256" or "HmacSHA1"',
  transport: "an object with send",
  interceptors: "an array",
  attemptInterceptors: "an array",
  logger: "an object with debug",
  now: "a function",
  random: "a function",
};

function limiterOf(rateLimit: boolean | Limiter): Limiter | false {
  return rateLimit === true ? processLimiter : rateLimit;
}
