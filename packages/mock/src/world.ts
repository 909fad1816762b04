import type { Clock } from "./clock.js";
import type { KeyRing } from "./credentials.js";
import type { Durable } from "./durable.js";
import type { Reaction } from "./events.js";
import type { Faults } from "./faults/faults.js";
import type { Ids } from "./ids.js";
import type { RateLimiter } from "./rate-limiter.js";
import type { Settings } from "./settings.js";
import type { Store } from "./store/store.js";

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
