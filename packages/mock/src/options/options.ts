import type { AccountCredentials } from "../domain/credentials.js";
import type { Edition, Settings } from "../domain/services.js";
import type { WebhookOptions } from "../domain/webhooks/dispatcher.js";
import type { Diagnosis } from "../doors/api/diagnosis.js";
import type { RecordedRequest } from "../doors/api/recorded-request.js";
import type { Lifecycle } from "../state/lifecycle.js";
import type { Persistence } from "../state/persistence.js";

/** How an emulator is made. */
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

/** How a mock is made. */
export interface MockOptions extends Omit<EmulatorOptions, "persistence"> {
  /**
   * A folder that keeps the state: an answered change survives even if the process is killed, and the next mock goes on where this one
   * stood. It is made when it is missing. Default: memory alone.
   */
  readonly dataDir?: string | undefined;
}

/** What holds where an option is left out. */
export const defaults = {
  edition: "intl",
  seed: 1,
  throttle: false,
  lifecycle: { reads: 1 },
  seedExamples: false,
  spareOtherTags: false,
  nullForEmpty: false,
  strict: false,
} as const satisfies Settings & EmulatorOptions;
