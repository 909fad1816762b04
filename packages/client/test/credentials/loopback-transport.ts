import type { Transport } from "../../src/transports/transport.js";

/** A transport for loopback servers. The host comes from the address. */
export const loopbackTransport: Transport = {
  send: async ({ method, url, headers: { Host: _host, ...headers }, body, signal }) => {
    const response = await fetch(url, { method, headers, body: (body ?? null) as string | null, signal });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  },
};
