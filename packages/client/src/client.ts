import { createDefaultCredentials } from "#default-credentials";
import { createDefaultTransport } from "#default-transport";
import { createLateProtocol } from "./call/protocol/late-protocol.js";
import type { CallByName } from "./call-by-name.js";
import { createPipeline } from "./caller.js";
import { checkOptions, type OptionChecks, oneOf, refuseOptions, withMethod } from "./check-options.js";
import type { Methods } from "./gen/methods/methods.js";
import { allOperations } from "./gen/operations/all.js";
import type { Paginators } from "./gen/paginators.js";
import type { Waiters } from "./gen/waiters.js";
import { createCallByName, createMethods, createPaginators, createWaiters } from "./methods/create-methods.js";
import { createLatePaginate } from "./methods/late-paginate.js";
import { createLateWait } from "./methods/late-wait.js";
import { createLateObserver } from "./observe/late-observer.js";
import { type ClientOptions, callerChecks } from "./options.js";
import type { Transport } from "./transports/transport.js";
import { createLateInputCheck } from "./validation/late-input-check.js";

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
    const call = createPipeline({
      ...options,
      transport,
      credentials: options.credentials ?? createDefaultCredentials(transport),
      protocol: createLateProtocol(options),
      validation: createLateInputCheck(options.validation),
      observer: createLateObserver(options.logger),
    });
    Object.assign(this, createMethods(call, allOperations), {
      call: createCallByName(call, allOperations),
      paginate: createPaginators(createLatePaginate(call), allOperations),
      waitFor: createWaiters(createLateWait(call, options), allOperations),
      close: () => closeOwn(transport, options.transport),
    });
  }
} as new (
  options?: ClientOptions,
) => TcrClient;

const clientChecks: OptionChecks = {
  ...callerChecks,
  validation: oneOf("types", "strict", false),
  method: oneOf("POST", "GET"),
  signatureMethod: oneOf("TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"),
  logger: withMethod("debug"),
};

async function closeOwn(transport: Transport, given: Transport | undefined): Promise<void> {
  if (transport !== given) await transport.close?.();
}
