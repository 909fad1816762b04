import type { Transport } from "@tcrkit/client/core";

/** A transport whose requests name who makes them, as those of the official tools do. The header is not part of what is signed. */
export function namingClient(transport: Transport, name: string): Transport {
  return {
    ...transport,
    send: ({ headers, ...request }) =>
      transport.send({ ...request, headers: { ...headers, "X-TC-RequestClient": name } }),
  };
}
