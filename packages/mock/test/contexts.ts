import { Clock } from "../src/clock.js";
import type { Context } from "../src/context.js";
import { createKeyRing, exampleCredentials } from "../src/credentials.js";
import type { EmulatorOptions } from "../src/emulator-options.js";
import { Faults } from "../src/faults/faults.js";
import { Ids } from "../src/ids.js";
import { RateLimiter } from "../src/rate-limiter.js";
import { Store } from "../src/store/store.js";
import type { WireRequest } from "../src/wire.js";
import { NOW_SECONDS } from "./requests.js";

/** A request before the first step, in a world of its own. */
export function createContext(request: WireRequest, options: EmulatorOptions = {}): Context {
  return {
    request,
    requestId: "request-1",
    world: {
      settings: {
        edition: options.edition ?? "intl",
        isStrict: options.strict ?? false,
        isThrottled: options.throttle ?? false,
        lifecycle: { reads: 1 },
        sparesOtherTags: false,
        answersNullForEmpty: false,
      },
      keyRing: createKeyRing(options.credentials ?? [exampleCredentials]),
      store: new Store(),
      clock: new Clock(),
      ids: new Ids(1),
      limiter: new RateLimiter(options.monotonicNow ?? (() => 0)),
      reactions: [],
      realTimeMs: options.now ?? (() => NOW_SECONDS * 1000),
      faults: new Faults(1),
      sleep: async () => {},
    },
  };
}
