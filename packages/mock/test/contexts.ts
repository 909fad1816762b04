import type { Context } from "../src/doors/api/context.js";
import type { WholeRequest } from "../src/doors/http.js";
import { createServices } from "../src/emulator-services.js";
import type { EmulatorOptions } from "../src/options/options.js";
import { NOW_SECONDS } from "./requests.js";

/** A request before the first step, with services of its own, whose time stands still and which emit nothing. */
export function createContext(request: WholeRequest, options: EmulatorOptions = {}): Context {
  const still: EmulatorOptions = { now: () => NOW_SECONDS * 1000, monotonicNow: () => 0, sleep: async () => {} };
  return { request, requestId: "request-1", services: { ...createServices({ ...still, ...options }), emit: () => {} } };
}
