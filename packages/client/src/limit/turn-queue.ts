/** One request that waits for its turn. */
export interface Waiter {
  readonly go: () => void;
  previous: Waiter | undefined;
  next: Waiter | undefined;
}

/**
 * Who waits, the longest first. A linked list, since any of them may leave: the first of a Set is found ever more slowly the more
 * members before it have gone.
 */
export class TurnQueue {
  #first: Waiter | undefined;
  #last: Waiter | undefined;

  get first(): Waiter | undefined {
    return this.#first;
  }

  add(go: () => void): Waiter {
    const waiter: Waiter = { go, previous: this.#last, next: undefined };
    if (this.#last === undefined) this.#first = waiter;
    else this.#last.next = waiter;
    this.#last = waiter;
    return waiter;
  }

  /** For a waiter that is in the queue. */
  remove({ previous, next }: Waiter): void {
    if (previous === undefined) this.#first = next;
    else previous.next = next;
    if (next === undefined) this.#last = previous;
    else next.previous = previous;
  }
}
