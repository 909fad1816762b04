import { createCall, type ResolvedOptions } from "./call/call.js";
import type { Caller } from "./contract.js";
import { service } from "./gen/service.js";
import type { ClientOptions } from "./options.js";
import type { Transport } from "./transports/transport.js";

/** Options of a caller; the transport is the caller's to choose, so that none comes along unused. */
export type CallerOptions = ClientOptions & { readonly transport: Transport };

/**
 * The client's whole pipeline as one function, for bundles that want a few actions and not all.
 *
 * @example
 * const call = createCaller({ credentials, region: "ap-guangzhou", transport: createUndiciTransport() });
 * const { ImageInfoList } = await call(describeImages, { RegistryId, NamespaceName, RepositoryName });
 */
export function createCaller(options: CallerOptions): Caller {
  const resolved: ResolvedOptions = { ...options, now: options.now ?? Date.now, random: options.random ?? Math.random };
  return createCall(service, resolved);
}
