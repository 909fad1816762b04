import { Clock } from "./clock.js";
import { createKeyRing, exampleCredentials } from "./credentials.js";
import type { EmulatorOptions } from "./emulator-options.js";
import { Faults } from "./faults/faults.js";
import { Ids } from "./ids.js";
import { RateLimiter } from "./rate-limiter.js";
import { standingReactions } from "./standing-reactions.js";
import { checkLifecycle } from "./store/check-lifecycle.js";
import { Store } from "./store/store.js";
import type { World } from "./world.js";

/** What a mock is made of, still empty. @throws TypeError, RangeError for options that are unusable. */
export function createWorld(options: EmulatorOptions): World {
  const { credentials = [exampleCredentials], lifecycle = { reads: 1 }, seed = 1 } = options;
  if (credentials.length === 0) throw new TypeError("credentials: expected at least one key pair");
  const fault = checkLifecycle(lifecycle);
  if (fault !== undefined) throw new RangeError(`lifecycle: ${fault}`);
  return {
    settings: {
      edition: options.edition ?? "intl",
      isStrict: options.strict ?? false,
      isThrottled: options.throttle ?? false,
      lifecycle,
      sparesOtherTags: options.spareOtherTags ?? false,
      answersNullForEmpty: options.nullForEmpty ?? false,
    },
    keyRing: createKeyRing(credentials),
    store: new Store(),
    clock: new Clock(options.startAtMs),
    ids: new Ids(seed),
    limiter: new RateLimiter(options.monotonicNow ?? (() => performance.now())),
    reactions: standingReactions,
    realTimeMs: options.now ?? Date.now,
    faults: new Faults(seed),
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    durable: options.durable,
  };
}
