import { Clock } from "../src/base/clock.js";
import { Ids } from "../src/base/ids.js";
import { RateLimiter } from "../src/base/rate-limiter.js";
import { createKeyRing, exampleCredentials } from "../src/domain/credentials.js";
import type { Context } from "../src/doors/api/context.js";
import { Faults } from "../src/doors/api/faults/faults.js";
import type { WireRequest } from "../src/doors/http.js";
import type { EmulatorOptions } from "../src/emulator-options.js";
import { createStore } from "../src/state/store.js";
import { NOW_SECONDS } from "./requests.js";

/** A request before the first step, with services of its own. */
export function createContext(request: WireRequest, options: EmulatorOptions = {}): Context {
  return {
    request,
    requestId: "request-1",
    services: {
      settings: {
        edition: options.edition ?? "intl",
        isStrict: options.strict ?? false,
        isThrottled: options.throttle ?? false,
        lifecycle: { reads: 1 },
        sparesOtherTags: false,
        answersNullForEmpty: false,
      },
      keyRing: createKeyRing(options.credentials ?? [exampleCredentials]),
      store: createStore(),
      clock: new Clock(),
      ids: new Ids(1),
      limiter: new RateLimiter(options.monotonicNow ?? (() => 0)),
      emit: () => {},
      realTimeMs: options.now ?? (() => NOW_SECONDS * 1000),
      faults: new Faults(1),
      sleep: async () => {},
    },
  };
}
