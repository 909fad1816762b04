import type { ErrorCode } from "../errors.js";
import type { Lifecycle } from "../store/lifecycle.js";

/** What goes wrong. */
export type FaultEffect =
  /** The action answers an error, and nothing is done. */
  | { readonly kind: "error"; readonly code: ErrorCode; readonly message?: string | undefined }
  /** `RequestLimitExceeded`, and nothing is done. */
  | { readonly kind: "throttle" }
  /** The answer takes longer, in real milliseconds. */
  | { readonly kind: "latency"; readonly ms: number }
  /** The connection is reset: before anything is done (the default), or once all is done and only the answer is missing. */
  | { readonly kind: "reset"; readonly at?: "request" | "answer" | undefined }
  /** All is done, and the connection ends amid the answer. Default: after half of it. */
  | { readonly kind: "cut"; readonly afterBytes?: number | undefined }
  /** All is done, and the answer's JSON does not parse. */
  | { readonly kind: "malformed" }
  /** The server's clock is wrong, in its Date header and where it judges a signature. Positive: it is fast. */
  | { readonly kind: "clock"; readonly offsetMs: number }
  /** What the request starts passes its states at a pace of its own. */
  | { readonly kind: "slow"; readonly lifecycle: Lifecycle }
  /** What the request starts fails at its next step. */
  | { readonly kind: "doomed" }
  /** Each value that the manual allows to be null is null; lists of structures may be spared, for the nulls within. */
  | { readonly kind: "nulls"; readonly spareStructures?: boolean | undefined };

/** Which requests it meets. All that is said must hold. */
export interface FaultScope {
  /** An action; default: all. */
  readonly action?: string | undefined;
  /** Spares so many requests first. Default 0. */
  readonly after?: number | undefined;
  /** Meets so many requests, and is gone then. Default: no end. */
  readonly times?: number | undefined;
  /** Meets a request with this probability, from 0 to 1, by the mock's seed. Default 1. */
  readonly probability?: number | undefined;
}

/** Something that goes wrong on demand. */
export type Fault = FaultEffect & FaultScope;

/** A fault that is in force. */
export type ActiveFault = Fault & {
  /** `fault-1` and so on. */
  readonly id: string;
  /** How many requests it has met. */
  readonly met: number;
};
