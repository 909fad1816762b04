/** The requests of a transport that are under way: it is not closed below them. */
export class RunningRequests {
  #running = 0;
  #onEnded: (() => void)[] = [];
  readonly #end = () => {
    this.#running--;
    if (this.#running === 0) for (const tell of this.#onEnded.splice(0)) tell();
  };

  /** Takes note of a request until it has ended; gives it back as it is. */
  track<T>(request: Promise<T>): Promise<T> {
    this.#running++;
    request.then(this.#end, this.#end);
    return request;
  }

  /** Resolves once all have ended, well or not. */
  ended(): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise((resolve) => this.#onEnded.push(resolve));
  }
}
