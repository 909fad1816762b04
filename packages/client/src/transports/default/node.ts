import type { Transport, TransportRequest, TransportResponse } from "../transport.js";
import { createUndiciTransport } from "../undici.js";

/** The transport of a client that was given none: undici, loaded with the first request; `node:http` where a bundle cannot load that. */
export function createDefaultTransport(): Transport {
  const undici = createUndiciTransport();
  let isLoaded = false;
  let other: Promise<Transport> | undefined;
  const sendOther = async (request: TransportRequest): Promise<TransportResponse> => {
    other ??= import("../http.js").then(({ createHttpTransport }) => createHttpTransport());
    return (await other).send(request);
  };
  return {
    send: (request) => {
      if (other !== undefined) return sendOther(request);
      const sent = undici.send(request);
      if (isLoaded) return sent;
      return sent.then(
        (answer) => {
          isLoaded = true;
          return answer;
        },
        (error: unknown) => {
          if ((error as { readonly code?: unknown } | undefined)?.code !== "TRANSPORT_MISSING") throw error;
          return sendOther(request);
        },
      );
    },
    close: async () => {
      await Promise.all([undici.close?.(), other?.then((transport) => transport.close?.())]);
    },
  };
}
