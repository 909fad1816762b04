import { Clock } from "./base/clock.js";
import { Ids } from "./base/ids.js";
import { RateLimiter } from "./base/rate-limiter.js";
import { createKeyRing, exampleCredentials } from "./domain/credentials.js";
import type { Settings } from "./domain/services.js";
import { runSubscribers } from "./domain/subscribers.js";
import type { ApiServices } from "./doors/api/context.js";
import { Faults } from "./doors/api/faults/faults.js";
import { defaults, type EmulatorOptions } from "./options/options.js";
import { checkLifecycle } from "./state/lifecycle.js";
import { createStore } from "./state/store.js";

/** Creates what an emulator works with, its state still empty. @throws TypeError, RangeError for options that are unusable. */
export function createServices(options: EmulatorOptions): ApiServices {
  const { credentials = [exampleCredentials], seed = defaults.seed } = options;
  if (credentials.length === 0) throw new TypeError("credentials: expected at least one key pair");
  const services: ApiServices = {
    settings: settingsOf(options),
    keyRing: createKeyRing(credentials),
    store: createStore(),
    clock: new Clock(options.startAtMs),
    ids: new Ids(seed),
    limiter: new RateLimiter(options.monotonicNow ?? (() => performance.now())),
    emit: (event) => runSubscribers(services, event),
    realTimeMs: options.now ?? Date.now,
    faults: new Faults(seed),
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    persistence: options.persistence,
  };
  return services;
}

function settingsOf(options: EmulatorOptions): Settings {
  const settings: Settings = {
    edition: options.edition ?? defaults.edition,
    strict: options.strict ?? defaults.strict,
    throttle: options.throttle ?? defaults.throttle,
    lifecycle: options.lifecycle ?? defaults.lifecycle,
    spareOtherTags: options.spareOtherTags ?? defaults.spareOtherTags,
    nullForEmpty: options.nullForEmpty ?? defaults.nullForEmpty,
  };
  const fault = checkLifecycle(settings.lifecycle);
  if (fault !== undefined) throw new RangeError(`lifecycle: ${fault}`);
  return settings;
}
