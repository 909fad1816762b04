import type { Caller, WaitCaller } from "../contract.js";
import type { WaitSettings } from "../waiting/wait.js";

/** What `createWait` makes, loaded with the first wait. */
export function createLazyWait(call: Caller, settings: WaitSettings): WaitCaller {
  return async (...wait) => {
    const { createWait } = await import("../lazy.js");
    return createWait(call, settings)(...wait);
  };
}
