import { createFetchTransport } from "../fetch.js";
import type { Transport } from "../transport.js";

/** The transport of a client that was given none: the runtime's own `fetch`. */
export function createDefaultTransport(): Transport {
  return createFetchTransport();
}
