import type { ClientRequest, IncomingMessage } from "node:http";
import { BodyCollector } from "./body-collector.js";
import { ConnectionWatch } from "./connection-watch.js";
import { onExchangeEnd } from "./exchange-end.js";
import { asNeverSent } from "./never-sent.js";
import type { TransportRequest, TransportResponse } from "./transport.js";

export interface HttpExchangeOptions {
  readonly request: TransportRequest;
  readonly maxResponseBytes: number;
  readonly connectTimeoutMs: number;
  readonly resolve: (response: TransportResponse) => void;
  readonly reject: (reason: unknown) => void;
}

/** One request and its answer by `node:http`. It settles once, and leaves no listener and no timer behind. */
export class HttpExchange {
  readonly #request: ClientRequest;
  readonly #options: HttpExchangeOptions;
  readonly #connection: ConnectionWatch;
  #forget: (() => void) | undefined;
  #response: IncomingMessage | undefined;
  #settled = false;

  constructor(request: ClientRequest, options: HttpExchangeOptions) {
    this.#request = request;
    this.#options = options;
    this.#connection = new ConnectionWatch(request, options.connectTimeoutMs, (timeout) => this.#fail(timeout));
  }

  start(body: string | Uint8Array | undefined): void {
    this.#forget = onExchangeEnd(this.#options.request, (reason) => this.#fail(reason));
    this.#request.once("response", (response) => this.#read(response));
    this.#request.on("error", (error) => {
      // Bytes behind a whole answer are the connection's trouble.
      if (this.#response?.complete !== true) this.#fail(this.#connection.connected ? error : asNeverSent(error));
    });
    this.#request.end(body);
  }

  #read(response: IncomingMessage): void {
    this.#response = response;
    const body = new BodyCollector(this.#options.maxResponseBytes);
    response.on("data", (chunk: Buffer) => {
      const error = body.add(chunk);
      if (error !== undefined) this.#fail(error);
    });
    response.on("error", (error) => this.#fail(error));
    response.once("end", () => {
      if (!this.#settle()) return;
      const { statusCode: status = 0, headers } = response;
      this.#settleWith(() => ({ status, headers, body: body.text(headers["content-encoding"]) }));
    });
  }

  /** A body that cannot be decoded is a failure of the exchange. */
  #settleWith(read: () => TransportResponse): void {
    try {
      this.#options.resolve(read());
    } catch (error) {
      this.#options.reject(error);
    }
  }

  #fail(reason: unknown): void {
    if (!this.#settle()) return;
    this.#options.reject(reason);
    this.#request.destroy();
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#forget?.();
    this.#connection.end();
    return true;
  }
}
