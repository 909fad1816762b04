import { type Context, found } from "../context.js";
import type { ActiveFault } from "../faults/fault.js";
import { byteLength, type WireResponse } from "../wire.js";

/** Lets happen what goes wrong with the answer on its way. */
export function damage(context: Context): void {
  if (context.faults === undefined) return;
  context.response = context.faults.reduce(damagedBy, found(context.response, "the response"));
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
