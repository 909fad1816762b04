import { Clock } from "./base/clock.js";
import { Ids } from "./base/ids.js";
import { RateLimiter } from "./base/rate-limiter.js";
import { type AccountCredentials, createKeyRing, exampleCredentials } from "./domain/credentials.js";
import type { Edition } from "./domain/services.js";
import { runSubscribers } from "./domain/subscribers.js";
import type { WebhookOptions } from "./domain/webhooks/dispatcher.js";
import type { ApiServices } from "./doors/api/context.js";
import type { Diagnosis } from "./doors/api/diagnosis.js";
import { Faults } from "./doors/api/faults/faults.js";
import type { RecordedRequest } from "./doors/api/recorded-request.js";
import { checkLifecycle, type Lifecycle } from "./state/lifecycle.js";
import type { Persistence } from "./state/persistence.js";
import { createStore } from "./state/store.js";

/** How a mock is made. */
export interface EmulatorOptions {
  /** Whose rules hold. Default `intl`. */
  readonly edition?: Edition | undefined;
  /** What ids are made from. Default 1: the same requests get the same answers, byte for byte. */
  readonly seed?: string | number | undefined;
  /** Where the clock starts, in Unix milliseconds. It dates what is created, and moves a second with each request. Default 2024-03-22. */
  readonly startAtMs?: number | undefined;
  /** Whether the frequency limits of the manual hold, on real time. Default false. */
  readonly throttle?: boolean | undefined;
  /**
   * How passing states pass, none of which is ever skipped: `{ reads }`, how many reads see each of them, from 1, or `{ clockMs }`, how
   * long each lasts on the mock's clock. Default `{ reads: 1 }`.
   */
  readonly lifecycle?: Lifecycle | undefined;
  /** Starts with the instances, namespaces and so on that the manual's examples name. Default false. */
  readonly seedExamples?: boolean | undefined;
  /** Starts with what a snapshot holds. Default: with nothing. */
  readonly snapshot?: unknown;
  /** Where the state is kept beside memory. What it holds goes before `snapshot` and `seedExamples`. Default: nowhere. */
  readonly persistence?: Persistence | undefined;
  /** Whether deleting a tag leaves the other tags of its digest. Default false: they go with it, as the product guides say. */
  readonly spareOtherTags?: boolean | undefined;
  /** Whether empty lists and texts are answered as null where the manual allows it. Default false. */
  readonly nullForEmpty?: boolean | undefined;
  /** The key pairs that are known. Default: {@link exampleCredentials} alone. */
  readonly credentials?: readonly AccountCredentials[] | undefined;
  /** Refuses what the manual does not allow and official clients do all the same: see the README. Default false. */
  readonly strict?: boolean | undefined;
  /** Real time in Unix milliseconds, by which signatures are judged. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Monotonic milliseconds, by which requests are throttled. Default `performance.now`. */
  readonly monotonicNow?: (() => number) | undefined;
  /** How a fault's latency waits. Default: a timer. */
  readonly sleep?: ((ms: number) => Promise<void>) | undefined;
  /** How the calls of webhooks are made. Default: to this computer alone; without a way to make them, they wait. */
  readonly webhooks?: WebhookOptions | undefined;
  /** Is told of every request of the API, once it is answered. */
  readonly onRequest?: ((request: RecordedRequest, diagnosis: Diagnosis | undefined) => void) | undefined;
}

/** What a mock is made of, still empty. @throws TypeError, RangeError for options that are unusable. */
export function createServices(options: EmulatorOptions): ApiServices {
  const { credentials = [exampleCredentials], lifecycle = { reads: 1 }, seed = 1 } = options;
  if (credentials.length === 0) throw new TypeError("credentials: expected at least one key pair");
  const fault = checkLifecycle(lifecycle);
  if (fault !== undefined) throw new RangeError(`lifecycle: ${fault}`);
  const services: ApiServices = {
    settings: {
      edition: options.edition ?? "intl",
      isStrict: options.strict ?? false,
      isThrottled: options.throttle ?? false,
      lifecycle,
      sparesOtherTags: options.spareOtherTags ?? false,
      answersNullForEmpty: options.nullForEmpty ?? false,
    },
    keyRing: createKeyRing(credentials),
    store: createStore(),
    clock: new Clock(options.startAtMs),
    ids: new Ids(seed),
    limiter: new RateLimiter(options.monotonicNow ?? (() => performance.now())),
    emit: (event) => runSubscribers(services, event),
    realTimeMs: options.now ?? Date.now,
    faults: new Faults(seed),
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    persistence: options.persistence,
  };
  return services;
}
