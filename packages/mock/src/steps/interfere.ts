import type { Context } from "../context.js";
import { ApiError } from "../errors.js";
import type { ActiveFault } from "../faults/fault.js";

/** Lets happen what goes wrong before anything is done. */
export function interfere(context: Context): undefined | Promise<void> {
  const { faults, world } = context;
  if (faults === undefined) return undefined;
  const delayMs = faults.reduce((sum, fault) => sum + (fault.kind === "latency" ? fault.ms : 0), 0);
  if (delayMs > 0) return world.sleep(delayMs).then(() => fail(faults));
  fail(faults);
  return undefined;
}

/** The first fault that refuses the request does. */
function fail(faults: readonly ActiveFault[]): void {
  for (const fault of faults) {
    if (fault.kind === "error") throw new ApiError(fault.code, fault.message ?? "A fault of the mock, on demand.");
    if (fault.kind === "throttle") {
      throw new ApiError("RequestLimitExceeded", "The number of requests exceeds the frequency limit.");
    }
    if (fault.kind === "reset" && fault.at !== "answer") {
      throw new ApiError("InternalError", "The connection was reset by a fault of the mock, on demand.");
    }
  }
}
