import type { Clock } from "./clock.js";
import type { KeyRing } from "./credentials.js";
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
  /** Real time in Unix milliseconds, by which signatures are judged. */
  readonly realTimeMs: () => number;
}
