/** The requests of a transport that are under way: it is not closed below them. */
export class RunningRequests {
  readonly #running = new Set<Promise<unknown>>();

  /** Takes note of a request until it has ended; gives it back as it is. */
  track<T>(request: Promise<T>): Promise<T> {
    const ended: Promise<unknown> = request.then(noop, noop).then(() => this.#running.delete(ended));
    this.#running.add(ended);
    return request;
  }

  /** Resolves once those that are under way now have ended, well or not. */
  async ended(): Promise<void> {
    await Promise.all(this.#running);
  }
}

function noop(): void {}
