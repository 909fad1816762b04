import type { Credentials } from "@tcrkit/signer";
import type { Service } from "../contract.js";
import type { CredentialProvider } from "../credentials/provider.js";
import type { Limiter } from "../limit/limiter.js";
import type { ObserverSource } from "../observe/events.js";
import type { ClientOptions } from "../options.js";
import type { RetryPolicy } from "../retry/policy.js";
import type { Transport } from "../transports/transport.js";
import type { InputCheck } from "../validation/check-input.js";
import type { ServerClock } from "./clock-skew.js";
import type { EndpointResolver } from "./endpoint.js";
import type { Protocol } from "./protocol/protocol.js";

/** What all calls of one client share: its options with every default in place, and what it has learnt. */
export interface Runtime {
  readonly options: Pick<ClientOptions, "region" | "timeoutMs" | "language">;
  readonly service: Service;
  readonly credentials: Credentials | CredentialProvider;
  /** What the server refused last of what a provider gave. */
  refused?: Credentials | undefined;
  /** Stands for the account in the keys of frequency limits. */
  readonly account: string;
  /** Stands for the endpoint there. */
  readonly limitedEndpoint: string;
  readonly transport: Transport;
  readonly endpoint: EndpointResolver;
  readonly protocol: Protocol;
  readonly check: InputCheck | undefined;
  readonly limiter: Limiter | undefined;
  readonly retry: RetryPolicy | undefined;
  readonly clock: ServerClock;
  readonly observer: ObserverSource;
  readonly now: () => number;
  readonly random: () => number;
}
