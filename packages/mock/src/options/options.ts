import type { AccountCredentials } from "../domain/credentials.js";
import type { ContentPlan } from "../domain/populate/plan.js";
import type { Edition, Settings } from "../domain/services.js";
import type { WebhookOptions } from "../domain/webhooks/dispatcher.js";
import type { Diagnosis } from "../doors/api/diagnosis.js";
import type { RecordedRequest } from "../doors/api/recorded-request.js";
import type { BlobStore } from "../state/blobs.js";
import type { Lifecycle } from "../state/lifecycle.js";
import type { Persistence } from "../state/persistence.js";

/** Options of an emulator. */
export interface EmulatorOptions {
  /**
   * Whose rules hold: those of the international edition; `domestic`, with what that edition has besides and the tag service; or `lenient`,
   * the same, which also takes parameters and values that are not documented. Default `intl`.
   */
  readonly edition?: Edition | undefined;
  /** The source of ids. The same seed and the same requests give the same answers, byte for byte. Default 1. */
  readonly seed?: string | number | undefined;
  /** Where the clock starts, in Unix milliseconds. It dates everything, and each request moves it on by a second. Default 2024-03-22. */
  readonly startAtMs?: number | undefined;
  /** Holds clients to the frequency limits of the manual, in real time. Default false. */
  readonly throttle?: boolean | undefined;
  /**
   * When a transient state, such as Deploying, ends: `{ reads }`, after so many reads have seen it, from 1, or `{ clockMs }`, after so
   * long on the mock's clock. None is ever skipped. Default `{ reads: 1 }`.
   */
  readonly lifecycle?: Lifecycle | undefined;
  /** Starts with what the examples of the reference and of the manual name, so that one of each action succeeds. Default false. */
  readonly seedExamples?: boolean | undefined;
  /** Starts with what a snapshot holds. Default: with nothing. */
  readonly snapshot?: unknown;
  /** Starts with what a plan names, as `populate` puts it there; after a reset as well. Default: with nothing. */
  readonly content?: ContentPlan | undefined;
  /** Keeps the state beyond memory. What it holds goes before `snapshot`, `seedExamples` and `content`. Default: none. */
  readonly persistence?: Persistence | undefined;
  /** Deleting a tag leaves the other tags of its digest. Default false: they go with it, as the product guides say. */
  readonly spareOtherTags?: boolean | undefined;
  /** Answers null for empty lists and texts where the manual allows it. Default false. */
  readonly nullForEmpty?: boolean | undefined;
  /** The key pairs that the mock knows. Default: {@link exampleCredentials} alone. */
  readonly credentials?: readonly AccountCredentials[] | undefined;
  /** Refuses what official clients do against the manual: see the README. Default false. */
  readonly strict?: boolean | undefined;
  /** Real time in Unix milliseconds, for checking signatures. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Monotonic milliseconds, for the frequency limits. Default `performance.now`. */
  readonly monotonicNow?: (() => number) | undefined;
  /** Waits for a fault's latency. Default: a timer. */
  readonly sleep?: ((ms: number) => Promise<void>) | undefined;
  /** How webhook calls are made. Default: to this computer alone. Without `deliver` they wait. */
  readonly webhooks?: WebhookOptions | undefined;
  /** Holds the bytes of blobs. Default: memory, up to 1 GiB. */
  readonly blobs?: BlobStore | undefined;
  /** Whether clients of the registry have to log in. Default `token`. */
  readonly registryAuth?: "token" | "none" | undefined;
  /** Name or id of the instance whose registry answers where the host names none. Default: the only one there is. */
  readonly registryInstance?: string | undefined;
  /**
   * Whether public access and allowlist of an instance hold for clients of its registry: then nobody gets in before
   * ManageExternalEndpoint has opened it and a security policy covers the client's address. Default false.
   */
  readonly enforcePublicAccess?: boolean | undefined;
  /** Called with every request of the API, once it is answered. */
  readonly onRequest?: ((request: RecordedRequest, diagnosis: Diagnosis | undefined) => void) | undefined;
}

/** What a notice is about: the folder, a seed that it does not take, or who reaches the mock. */
export type NoticeSubject = "folder" | "seed" | "reach";

/** Options of a mock. */
export interface MockOptions extends Omit<EmulatorOptions, "persistence" | "blobs"> {
  /**
   * Pages of other computers that may use the mock over its port, by their origins: `https://app.example`. Default: none; pages of this
   * computer may always.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Names, without a port, by which pages and the admin API's callers may reach the mock, besides this computer's own. Default: none. */
  readonly allowedHosts?: readonly string[] | undefined;
  /**
   * A folder that keeps the state; created when it is missing. An answered change survives even `kill -9`, and the next mock goes on
   * where this one stopped. Default: memory alone.
   */
  readonly dataDir?: string | undefined;
  /**
   * The IP address that `listen` listens on, without a port: `0.0.0.0` and `::` mean all of this computer's. Default `127.0.0.1`. Beyond
   * loopback, callers of other computers reach neither the admin API nor, with the example key, the API.
   */
  readonly listenAddress?: string | undefined;
  /** Path of a certificate in PEM, with its chain: `listen` then serves https alone. Goes with `tlsKey`. Default: http. */
  readonly tlsCert?: string | undefined;
  /** Path of the private key in PEM that goes with `tlsCert`. */
  readonly tlsKey?: string | undefined;
  /** Lets callers of other computers use the admin API and the example key. Default false. */
  readonly allowRemoteAdmin?: boolean | undefined;
  /** Called with a line on what should be known: of the data folder, such as that its disk is full; who reaches the mock. Default: nobody. */
  readonly onNotice?: ((line: string, about: NoticeSubject) => void) | undefined;
}

/** The values of options that are left out. */
export const defaults = {
  edition: "intl",
  seed: 1,
  throttle: false,
  lifecycle: { reads: 1 },
  seedExamples: false,
  spareOtherTags: false,
  nullForEmpty: false,
  strict: false,
  registryAuth: "token",
  enforcePublicAccess: false,
  allowRemoteAdmin: false,
  listenAddress: "127.0.0.1",
} as const satisfies Settings & MockOptions;
