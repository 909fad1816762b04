import type { Transport } from "../transport.js";
import { createUndiciTransport } from "../undici.js";

/** The transport of a client that was given none: undici, loaded with the first request. */
export function createDefaultTransport(): Transport {
  return createUndiciTransport();
}
