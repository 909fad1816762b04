import { Clock } from "./clock.js";
import { found } from "./context.js";
import { type AccountCredentials, createKeyRing, exampleCredentials } from "./credentials.js";
import type { Diagnosis } from "./diagnosis.js";
import { Ids } from "./ids.js";
import { runPipeline } from "./pipeline.js";
import { RateLimiter } from "./rate-limiter.js";
import { Recent } from "./recent.js";
import { type RecordedRequest, recordOf } from "./recorded-request.js";
import type { Edition } from "./settings.js";
import { Store } from "./store/store.js";
import type { WireRequest, WireResponse } from "./wire.js";
import type { World } from "./world.js";

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
  /** How passing states pass: `reads` is how many reads see each of them, from 1. Default 1. */
  readonly lifecycle?: { readonly reads: number } | undefined;
  /** The key pairs that are known. Default: {@link exampleCredentials} alone. */
  readonly credentials?: readonly AccountCredentials[] | undefined;
  /** Refuses what the manual does not allow and official clients do all the same: see the README. Default false. */
  readonly strict?: boolean | undefined;
  /** Real time in Unix milliseconds, by which signatures are judged. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Monotonic milliseconds, by which requests are throttled. Default `performance.now`. */
  readonly monotonicNow?: (() => number) | undefined;
  /** Is told of every request of the API, once it is answered. */
  readonly onRequest?: ((request: RecordedRequest, diagnosis: Diagnosis | undefined) => void) | undefined;
}

const MAX_REQUESTS = 1000;
const MAX_DIAGNOSES = 100;

/** The API, without any way in: it takes requests and gives answers. It needs nothing of Node. */
export class Emulator {
  readonly #world: World;
  readonly #onRequest: EmulatorOptions["onRequest"];
  readonly #requests = new Recent<RecordedRequest>(MAX_REQUESTS);
  readonly #diagnoses = new Recent<Diagnosis>(MAX_DIAGNOSES);
  readonly credentials: AccountCredentials;

  /** @throws TypeError, RangeError for options that are unusable. */
  constructor(options: EmulatorOptions = {}) {
    const { credentials = [exampleCredentials], lifecycle = { reads: 1 } } = options;
    const [first] = credentials;
    if (first === undefined) throw new TypeError("credentials: expected at least one key pair");
    if (!Number.isSafeInteger(lifecycle.reads) || lifecycle.reads < 1) {
      throw new RangeError("lifecycle.reads: expected a whole number from 1");
    }
    this.credentials = first;
    this.#onRequest = options.onRequest;
    this.#world = {
      settings: {
        edition: options.edition ?? "intl",
        isStrict: options.strict ?? false,
        isThrottled: options.throttle ?? false,
        lifecycle,
      },
      keyRing: createKeyRing(credentials),
      store: new Store(),
      clock: new Clock(options.startAtMs),
      ids: new Ids(options.seed ?? 1),
      limiter: new RateLimiter(options.monotonicNow ?? (() => performance.now())),
      realTimeMs: options.now ?? Date.now,
    };
  }

  get clock(): Clock {
    return this.#world.clock;
  }

  /** The latest 1000 requests, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests.entries;
  }

  /** The latest 100 signatures that were refused, oldest first. */
  get diagnoses(): readonly Diagnosis[] {
    return this.#diagnoses.entries;
  }

  /** Answers a request of the API. */
  async answer(request: WireRequest): Promise<WireResponse> {
    const context = await runPipeline(this.#world, request);
    const record = recordOf(context);
    this.#requests.add(record);
    if (context.diagnosis !== undefined) this.#diagnoses.add(context.diagnosis);
    this.#onRequest?.(record, context.diagnosis);
    return found(context.response, "the response");
  }

  /** Forgets everything: state, records, ids and time are as they were at the start. */
  reset(): void {
    const { store, clock, ids, limiter } = this.#world;
    for (const part of [clock, ids, limiter]) part.reset();
    store.clear();
    this.#requests.clear();
    this.#diagnoses.clear();
  }
}
