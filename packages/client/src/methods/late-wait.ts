import type { Caller, WaitCaller } from "../contract.js";
import type { ClientOptions } from "../options.js";

/** What `createWait` makes, loaded with the first wait. */
export function createLateWait(call: Caller, { now, random }: Pick<ClientOptions, "now" | "random">): WaitCaller {
  return async (...wait) => {
    const { createWait } = await import("../late.js");
    return createWait(call, now, random)(...wait);
  };
}
