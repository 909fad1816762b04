import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { BodyCollector } from "./body-collector.js";
import { onExchangeEnd } from "./exchange-end.js";
import { asNeverSent, NeverSentError } from "./never-sent.js";
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
  #forget: (() => void) | undefined;
  #response: IncomingMessage | undefined;
  /** From here on, bytes of the request may have left. */
  #connected = false;
  #timer: NodeJS.Timeout | undefined;
  #settled = false;

  constructor(request: ClientRequest, options: HttpExchangeOptions) {
    this.#request = request;
    this.#options = options;
  }

  start(body: string | Uint8Array | undefined): void {
    this.#forget = onExchangeEnd(this.#options.request, (reason) => this.#fail(reason));
    this.#request.once("socket", (socket) => this.#watch(socket));
    this.#request.once("response", (response) => this.#read(response));
    this.#request.on("error", (error) => {
      // Bytes behind a whole answer are the connection's trouble.
      if (this.#response?.complete !== true) this.#fail(this.#connected ? error : asNeverSent(error));
    });
    this.#request.end(body);
  }

  /** A socket that was used before, or that comes through a tunnel, is connected already. */
  #watch(socket: Socket): void {
    if (!socket.connecting) {
      this.#connected = true;
      return;
    }
    const ms = this.#options.connectTimeoutMs;
    const timeout = new NeverSentError(`no connection within ${ms} ms`, { code: "ETIMEDOUT" });
    this.#timer = setTimeout(() => this.#fail(timeout), ms);
    socket.once("encrypted" in socket ? "secureConnect" : "connect", () => {
      this.#connected = true;
      clearTimeout(this.#timer);
    });
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
    clearTimeout(this.#timer);
    return true;
  }
}
