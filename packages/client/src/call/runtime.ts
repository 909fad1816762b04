import type { Credentials } from "@tcrkit/signer";
import type { CallOptions } from "../contract.js";
import type { CredentialProvider, ExpiringCredentials } from "../credentials/provider.js";
import type { Limiter, LimitKey } from "../limit/limiter.js";
import type { ObserverSource } from "../observe/events.js";
import type { AttemptHandler } from "../observe/interceptor.js";
import type { ClientOptions } from "../options.js";
import type { RetryPolicy } from "../retry/policy.js";
import type { Service } from "../tables/service-facts.js";
import type { InputCheck } from "../validation/check-input.js";
import type { ServerClock } from "./clock-skew.js";
import type { EndpointResolver } from "./endpoint.js";
import type { KeptKeys, Protocol } from "./protocol/protocol.js";

/** What all calls of one client share: its options with every default in place, and what it has learnt. */
export interface Runtime {
  readonly options: Pick<ClientOptions, "region" | "timeoutMs" | "language">;
  readonly service: Service;
  readonly credentials: Credentials | CredentialProvider;
  /** What the server refused last of what a provider gave. */
  refused?: Credentials | undefined;
  /** What a provider gave last. */
  given?: ExpiringCredentials | undefined;
  /** Stands for the account in the keys of frequency limits. */
  readonly account: string;
  /** Stands for the endpoint there. */
  readonly limitedEndpoint: string;
  /** The transport, with the interceptors of attempts around it. */
  readonly send: AttemptHandler;
  readonly endpoint: EndpointResolver;
  readonly protocol: Protocol;
  /** What the protocol keeps between two calls. */
  readonly keys: KeptKeys;
  readonly check: InputCheck | undefined;
  readonly limiter: Limiter | undefined;
  /** Takes a turn of the limiter that is free, where the limiter is one of ours. */
  readonly takeAtOnce: ((key: LimitKey) => boolean) | undefined;
  readonly retry: RetryPolicy | undefined;
  /** The policy of a call that names its own. */
  readonly retryOf: (option: NonNullable<CallOptions["retry"]>) => RetryPolicy | undefined;
  readonly clock: ServerClock;
  readonly observer: ObserverSource;
  readonly now: () => number;
  readonly random: () => number;
}
