import type { Clock } from "../base/clock.js";
import type { Ids } from "../base/ids.js";
import type { RateLimiter } from "../base/rate-limiter.js";
import type { Faults } from "../doors/api/faults/faults.js";
import type { Lifecycle } from "../state/lifecycle.js";
import type { Durable } from "../state/persistence.js";
import type { Store } from "../state/store.js";
import type { KeyRing } from "./credentials.js";
import type { Reaction } from "./events.js";

/** What the mock is made of, beside the request at hand. */
export interface World {
  readonly settings: Settings;
  readonly keyRing: KeyRing;
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly limiter: RateLimiter;
  /** What follows an event by itself, in this order. */
  readonly reactions: readonly Reaction[];
  /** Real time in Unix milliseconds, by which signatures are judged. */
  readonly realTimeMs: () => number;
  /** What goes wrong on demand. */
  readonly faults: Faults;
  /** Waits in real time. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Where the state is kept beside memory; undefined when it is kept nowhere. */
  readonly durable?: Durable | undefined;
}

/**
 * Whose rules hold. `intl`: those of the international edition's manual. `lenient`: for clients of the domestic edition; parameters
 * that are not known are left aside, and values need not be among the documented ones.
 */
export type Edition = "intl" | "lenient";

/** How a mock behaves. */
export interface Settings {
  readonly edition: Edition;
  /** Refuses what the manual does not allow and official clients do all the same. */
  readonly isStrict: boolean;
  /** Whether the documented frequency limits hold. */
  readonly isThrottled: boolean;
  readonly lifecycle: Lifecycle;
  /** Whether deleting a tag leaves the other tags of its digest. */
  readonly sparesOtherTags: boolean;
  /** Whether empty lists and texts are answered as null where the manual allows it. */
  readonly answersNullForEmpty: boolean;
}
