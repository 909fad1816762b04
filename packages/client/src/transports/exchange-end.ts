import { onAbort } from "../base/on-abort.js";
import type { TransportRequest } from "./transport.js";

/** Calls back with the reason when an exchange is to end, by what costs least. Gives what takes that back. */
export function onExchangeEnd(request: TransportRequest, listener: (reason: unknown) => void): () => void {
  if (request.onEnd !== undefined) return request.onEnd(listener);
  const { signal } = request;
  return onAbort(signal, () => listener(signal.reason));
}
