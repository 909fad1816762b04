import { type Context, found } from "../context.js";
import type { ActiveFault } from "../faults/fault.js";
import { byteLength, type WireResponse } from "../wire.js";

/** Lets happen what goes wrong with the answer on its way. */
export function damage(context: Context): void {
  const { faults, world } = context;
  if (faults === undefined) return;
  const damaged = faults.reduce(damagedBy, found(context.response, "the response"));
  const offsetMs = clockOffsetOf(faults);
  const date = new Date(world.realTimeMs() + offsetMs).toUTCString();
  context.response = offsetMs === 0 ? damaged : { ...damaged, headers: { ...damaged.headers, Date: date } };
}

/** How wrong the server's clock is for a request. */
export function clockOffsetOf(faults: readonly ActiveFault[] | undefined): number {
  return (faults ?? []).reduce((sum, fault) => sum + (fault.kind === "clock" ? fault.offsetMs : 0), 0);
}

function damagedBy(response: WireResponse, fault: ActiveFault): WireResponse {
  switch (fault.kind) {
    case "reset":
      return { ...response, breakAfterBytes: -1 };
    case "cut": {
      const bytes = byteLength(response.body);
      const afterBytes = Math.min(fault.afterBytes ?? Math.floor(bytes / 2), bytes - 1);
      return response.breakAfterBytes === undefined ? { ...response, breakAfterBytes: afterBytes } : response;
    }
    case "malformed":
      return { ...response, body: response.body.replace(/\}\s*$/, "") };
    default:
      return response;
  }
}
