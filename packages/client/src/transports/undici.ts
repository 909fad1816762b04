import { Agent } from "undici";
import type { Transport } from "./transport.js";

/** How connections are kept. */
export interface UndiciOptions {
  /** Connections to one host. Default 128. */
  readonly connections?: number;
  /** Milliseconds that an idle connection is kept. Default 30,000. */
  readonly keepAliveMs?: number;
}

/** The transport of Node: a pool of connections that are kept alive. */
export function createUndiciTransport({ connections = 128, keepAliveMs = 30_000 }: UndiciOptions = {}): Transport {
  const agent = new Agent({ connections, keepAliveTimeout: keepAliveMs, pipelining: 1 });
  return {
    send: async ({ method, url, headers, body, signal }) => {
      const { origin, pathname, search } = new URL(url);
      const response = await agent.request({
        origin,
        path: pathname + search,
        method,
        headers,
        body: body ?? null,
        signal,
      });
      return { status: response.statusCode, headers: response.headers, body: await response.body.text() };
    },
    close: () => agent.close(),
  };
}
