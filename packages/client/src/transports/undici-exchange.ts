import type { Dispatcher } from "undici";
import { BodyCollector } from "./body-collector.js";
import { onExchangeEnd } from "./exchange-end.js";
import { asNeverSent } from "./never-sent.js";
import type { TransportRequest, TransportResponse } from "./transport.js";

export interface ExchangeOptions {
  readonly request: TransportRequest;
  readonly maxResponseBytes: number;
  readonly resolve: (response: TransportResponse) => void;
  readonly reject: (reason: unknown) => void;
}

/** One request and its answer, as undici reports them. It settles once, and leaves no listener behind. */
export class UndiciExchange implements Dispatcher.DispatchHandler {
  readonly #options: ExchangeOptions;
  readonly #body: BodyCollector;
  readonly #forget: () => void;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: TransportResponse["headers"];
  #settled = false;

  constructor(options: ExchangeOptions) {
    this.#options = options;
    this.#body = new BodyCollector(options.maxResponseBytes);
    this.#forget = onExchangeEnd(options.request, (reason) => this.#abort(reason));
  }

  /** A connection stands, and the request is about to be written. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#settled) controller.abort(ended);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: TransportResponse["headers"]): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    const error = this.#body.add(chunk);
    if (error !== undefined) this.#abort(error);
  }

  onResponseEnd(): void {
    if (!this.#settle()) return;
    const { resolve, reject } = this.#options;
    try {
      const body = this.#body.text(this.#headers?.["content-encoding"]);
      const response = { status: this.#status, headers: this.#headers, body };
      afterRelease(() => resolve(response));
    } catch (error) {
      reject(error);
    }
  }

  onResponseError(_: unknown, error: Error): void {
    if (!this.#settle()) return;
    this.#options.reject(this.#controller === undefined ? asNeverSent(error) : error);
  }

  #abort(reason: unknown): void {
    if (!this.#settle()) return;
    this.#options.reject(reason);
    this.#controller?.abort(ended);
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#forget();
    return true;
  }
}

/** For undici alone: the caller has its reason by then. */
const ended = new Error("the exchange was ended");

/**
 * undici takes a connection back one turn of the event loop after the answer's end. A caller that sends its next request before that
 * would have another connection opened for it, with all that TLS costs.
 */
function afterRelease(work: () => void): void {
  process.nextTick(setImmediate, work);
}
